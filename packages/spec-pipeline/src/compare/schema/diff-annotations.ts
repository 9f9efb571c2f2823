import { canonical } from '../cursor/canonical.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';
import { shown } from '../rules/shown.js';
import type { SchemaView } from './schema-view.js';

/** Compares what refuses no value and still means something: defaults, deprecation, the columns of a file. */
export function diffAnnotations(
  rules: Rules,
  place: Place,
  before: SchemaView,
  after: SchemaView,
): void {
  const { direction } = place;
  for (const keyword of ['default', 'deprecated', 'x-csv']) {
    const [old, young] = [before.keywords.get(keyword), after.keywords.get(keyword)];
    const at = { place, base: old ?? before.cursor, head: young ?? after.cursor };
    if (canonical(old?.node) === canonical(young?.node)) continue;
    const text = `\`${keyword}\` changed: ${shown(old?.node)} → ${shown(young?.node)}`;
    if (keyword === 'default') {
      // A request that leaves the value out now means something else, or nobody knows what.
      const heavy =
        direction === 'request' && (old !== undefined || place.trail[0] === 'parameters');
      const light = direction === 'request' ? 'minor' : 'patch';
      rules.report({
        ...at,
        id: `${direction}-default-changed`,
        bump: heavy ? 'major' : light,
        text,
      });
    } else if (keyword === 'x-csv') {
      // It says how a personnel file is written, which is what goes over the wire.
      rules.report({ ...at, id: 'file-columns-changed', bump: 'major', text });
    } else if ((old?.node ?? false) !== (young?.node ?? false)) {
      const deprecated = young?.node === true;
      rules.report({
        ...at,
        id: `${direction}-${deprecated ? 'deprecated' : 'reinstated'}`,
        bump: 'minor',
        text: deprecated ? 'is now deprecated' : 'is no longer deprecated',
      });
    }
  }
}
