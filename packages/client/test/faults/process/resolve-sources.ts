import { registerHooks } from 'node:module';

// Node runs TypeScript, but takes `./x.js` for a file that has to be there; here, the compiler makes it of `./x.ts`.
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return nextResolve(isSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
