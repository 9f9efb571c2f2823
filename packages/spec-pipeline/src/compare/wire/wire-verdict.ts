import type { Bump } from '../bump.js';
import type { WireFinding } from './wire-finding.js';

/** How much weight a finding of oasdiff has: a bump, or `confirms` where it counts only if another judge agrees. */
export type WireVerdict = Bump | 'confirms';

/**
 * Our policy for what oasdiff finds, by the id of its rule; the first that fits holds. oasdiff's levels mean something
 * else: they say how sure it is that a client breaks.
 */
const POLICY: readonly (readonly [RegExp, WireVerdict])[] = [
  // Judged by what is let in, not by how it is written.
  [/security/, 'confirms'],
  // It compares how a schema is composed, not what comes of it.
  [/all-of|one-of|any-of|list-of-types|discriminator/, 'confirms'],
  // Types take further values on receipt, and errors stay open.
  [/^response-.*enum-value|non-success-status/, 'minor'],
  [/deprecat|sunset|stability|reactivated/, 'minor'],
  [/^optional-response-header-removed$/, 'minor'],
  [/^api-tag-/, 'patch'],
  [/^response-.*default-value/, 'patch'],
  [/^api-operation-id-/, 'confirms'],
  [/^api-schema-/, 'confirms'],
  // What callers name must go on existing.
  [/^(request|response).*-removed$/, 'major'],
  // Bounds that were set where there were none.
  [/^request-.*-set$|^request-.*pattern-changed$/, 'major'],
];

/** Rules that reverse the last two: something that restricted callers is gone. */
const LOOSENED =
  /(pattern|const|default-value|contains|content-schema|dependent-required|dependent-schema|if|then|else|property-names|pattern-property|unevaluated-items|unevaluated-properties)-removed$/;

/** What a finding of oasdiff means by our policy. */
export function wireVerdict({ id, level }: WireFinding): WireVerdict {
  const byLevel = level >= 3 ? 'major' : 'minor';
  if (LOOSENED.test(id)) return byLevel;
  return POLICY.find(([pattern]) => pattern.test(id))?.[1] ?? byLevel;
}
