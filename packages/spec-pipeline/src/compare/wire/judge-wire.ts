import type { JsonObject } from '../../document/json.js';
import { resolvePointer } from '../../document/resolve-pointer.js';
import type { Bump } from '../bump.js';
import { canonical } from '../cursor/canonical.js';
import type { Finding } from '../finding.js';
import { createMeanings } from './create-meanings.js';
import { isComposed } from './is-composed.js';
import { type OasdiffLimits, runOasdiff } from './run-oasdiff.js';
import { wireVerdict } from './wire-verdict.js';

/** A finding of oasdiff in our terms. */
export interface JudgedWireFinding extends Finding {
  /** Whether it counts only where another judge found something too. */
  readonly confirms: boolean;
  /** The names that oasdiff puts in backticks. */
  readonly names: readonly string[];
}

/** Rules about the structure of schemas, which oasdiff can misread where a schema is composed. */
const STRUCTURAL =
  /type-changed|type-generalized|property-(removed|added)|optional-request-property|required-request-property|nullable|became-(required|optional)|enum/;

/** Types are for the compiler to compare: a type that oasdiff alone sees change is one that can be told from the rest. */
const TYPES = /(?<!media-)type-(changed|generalized)$/;

/**
 * The wire judge: what oasdiff finds, with bumps by our policy.
 *
 * @param names What operations are called, by method and path.
 */
export async function judgeWire(
  base: JsonObject,
  head: JsonObject,
  names: ReadonlyMap<string, string>,
  limits: OasdiffLimits,
): Promise<JudgedWireFinding[]> {
  const reported = await runOasdiff(base, head, limits);
  const meanSame = createMeanings(base, head);
  return reported.map((found) => {
    const verdict = wireVerdict(found);
    const key = found.method === null ? null : `${found.method} ${found.path}`;
    const places = [found.base, found.head].filter((pointer) => pointer !== null);
    const misread =
      places.every(isUnchanged) ||
      places.some((pointer) => isComposed(base, pointer) || isComposed(head, pointer));
    // The rules know better what schemas mean, and who sends what to whom in a webhook.
    const outranked =
      meanSame(found.base, found.head) || found.path?.startsWith('webhook:') === true;
    const bump: Bump = verdict === 'confirms' ? 'none' : verdict;
    return {
      id: found.id,
      bump,
      operation: key === null ? null : (names.get(key) ?? key),
      base: found.base,
      head: found.head,
      trail: [],
      message: found.text,
      source: 'wire',
      confirms:
        verdict === 'confirms' ||
        outranked ||
        TYPES.test(found.id) ||
        (misread && STRUCTURAL.test(found.id)),
      names: [...found.text.matchAll(/`([^`]*)`/g)].map(([, name]) => name ?? ''),
    };
  });

  /** A place that says the same in both documents is what the change refers to, not the change. */
  function isUnchanged(pointer: string): boolean {
    return canonical(resolvePointer(base, pointer)) === canonical(resolvePointer(head, pointer));
  }
}
