import { projectFiles } from '../contract/project-files.js';
import { contractPackages } from './contract-packages.js';
import { listPackages } from './list-packages.js';
import { parseVersion } from './parse-version.js';
import { runGit } from './run-git.js';

/** The contract of the latest release, or why there is none to compare with. */
export type ReleasedContract =
  | {
      readonly kind: 'released';
      readonly version: string;
      readonly tag: string;
      readonly text: string;
    }
  /** Nothing was released yet: every bump is right. */
  | { readonly kind: 'unreleased' }
  /** There was a release, and this clone does not know its tag. */
  | { readonly kind: 'unknown'; readonly version: string };

/**
 * Finds the contract of the latest release: the highest git tag `@drata-connections/types@x.y.z`, which `changeset
 * publish` sets. A shallow clone has to fetch that tag.
 */
export async function findReleasedContract(root: string): Promise<ReleasedContract> {
  const [name] = contractPackages;
  const tags = (await runGit(root, 'tag', '--list', `${name}@*`))?.split('\n') ?? [];
  const versions = tags
    .map((tag) => tag.slice(name.length + 1))
    .filter((version) => parseVersion(version) !== undefined)
    .sort(compareVersions);
  const latest = versions.at(-1);
  if (latest !== undefined) {
    const tag = `${name}@${latest}`;
    const text = await runGit(root, 'show', `${tag}:${projectFiles.contract}`);
    return text === undefined
      ? { kind: 'unknown', version: latest }
      : { kind: 'released', version: latest, tag, text };
  }
  const types = (await listPackages(root)).find((entry) => entry.name === name);
  const isShallow = (await runGit(root, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  return isShallow && types !== undefined && types.version !== '0.0.0'
    ? { kind: 'unknown', version: types.version }
    : { kind: 'unreleased' };
}

function compareVersions(left: string, right: string): number {
  const [a = [], b = []] = [parseVersion(left), parseVersion(right)];
  const place = [0, 1, 2].find((index) => a[index] !== b[index]) ?? 0;
  return (a[place] ?? 0) - (b[place] ?? 0);
}
