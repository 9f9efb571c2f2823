import type { SizeLimitConfig } from 'size-limit';

// size-limit takes the gzip size of an empty esbuild project off what it measures; so it comes off the limit, too.
const emptyProject = 32;

// The settings of `bench size`.
const modifyEsbuildConfig = (config: object): object => ({
  ...config,
  format: 'esm',
  target: 'es2022',
  external: ['node:*'],
});

const limits: SizeLimitConfig = [
  {
    name: 'every export of the main entry',
    path: 'src/entries/client-all.ts',
    limit: `${5000 - emptyProject} B`,
    gzip: true,
    modifyEsbuildConfig,
  },
  {
    name: 'listing only',
    path: 'src/entries/client-list.ts',
    limit: `${4000 - emptyProject} B`,
    gzip: true,
    modifyEsbuildConfig,
  },
];

export default limits;
