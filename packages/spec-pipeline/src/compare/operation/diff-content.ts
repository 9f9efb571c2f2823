import type { Cursor } from '../cursor/cursor.js';
import { entriesOf } from '../cursor/entries-of.js';
import { stepCursor } from '../cursor/step-cursor.js';
import type { Place } from '../place.js';
import { diffWords } from '../rules/diff-words.js';
import type { Rules } from '../rules/rules.js';
import { diffSchema } from '../schema/diff-schema.js';
import { diffEncoding } from './diff-encoding.js';

const FORM = /^(multipart\/|application\/x-www-form-urlencoded)/;

/** Compares the media types of a body. */
export function diffContent(rules: Rules, place: Place, base: Cursor, head: Cursor): void {
  const [before, after] = [byMediaType(base), byMediaType(head)];
  const several = before.size > 1 || after.size > 1;
  for (const mediaType of new Set([...before.keys(), ...after.keys()])) {
    const here: Place = {
      ...place,
      subject: several ? `${place.subject} (${mediaType})` : place.subject,
      trail: [...place.trail, 'content', mediaType],
    };
    const [old, young] = [before.get(mediaType) ?? null, after.get(mediaType) ?? null];
    if (old === null || young === null) {
      // Who had nothing to send, as in the answer to a webhook, has to send something now.
      const demanded = place.direction === 'request' && before.size === 0;
      rules.report({
        id: `${place.direction}-media-type-${young === null ? 'removed' : 'added'}`,
        bump: young === null || demanded ? 'major' : 'minor',
        place: { ...here, subject: place.subject },
        base: old,
        head: young,
        text: `${demanded ? 'a body is now expected: ' : ''}the media type \`${mediaType}\` was ${young === null ? 'removed' : 'added'}`,
      });
      continue;
    }
    if (rules.isSame(old, young)) continue;
    diffWords(rules, here, old, young);
    const [schema, other] = [stepCursor(old, 'schema'), stepCursor(young, 'schema')];
    diffSchema(rules, here, schema, other);
    // What a part of a form is written as; it means nothing to other bodies.
    if (FORM.test(mediaType)) diffEncoding(rules, here, old, young);
  }
}

/** Media types have no case, and their parameters no spaces. */
function byMediaType(content: Cursor): Map<string, Cursor> {
  return new Map(
    [...entriesOf(content)].map(([name, cursor]) => [
      name.toLowerCase().replaceAll(/\s+/g, ''),
      cursor,
    ]),
  );
}
