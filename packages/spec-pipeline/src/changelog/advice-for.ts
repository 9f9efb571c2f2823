import type { Change } from '../compare/change.js';

/** What to do about a kind of change, by the id of its rule; the first that fits holds. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^operation-removed/, 'Stop calling it.'],
  [/^operation-id-changed/, 'Use the new name.'],
  [/^path-parameter-renamed/, 'Use the new path.'],
  [/^schema-removed|^value-list-removed/, 'Name what replaces it, or describe it yourself.'],
  [/^schema-/, 'Look at code that names the type.'],
  [/^server-/, 'Check the base URL that you use.'],
  [/^security-|^permission-/, 'Check that your API key has what is asked for.'],
  [/^request.*(-added|-became-required|-required)$/, 'Send it.'],
  [/^request.*-removed$/, 'Stop sending it.'],
  [/^request.*(type|nullable|enum|variant|discriminator)/, 'Send only what is accepted now.'],
  [/^request.*default/, 'Send the value that you mean.'],
  [/^request.*(narrowed|changed)$/, 'Check what you send against the new rule.'],
  [/^response.*status-removed$/, 'Handle the statuses that are left.'],
  [/^response.*media-type/, 'Ask for, and read, the media type that is there now.'],
  [/^response.*-removed$/, 'Stop reading it.'],
  [/^response.*(optional|nullable|write-only)/, 'Handle its absence.'],
  [/^(types-)?response/, 'Check how you read it.'],
];

/** What a consumer does about a major change. */
export function adviceFor({ id }: Change): string {
  const name = id.replace(/^types-/, '');
  return ADVICE.find(([pattern]) => pattern.test(name))?.[1] ?? 'Check your code against it.';
}
