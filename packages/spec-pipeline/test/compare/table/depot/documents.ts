import { type Row, row } from '../row.js';

const moved = 'webhooks vehicleMoved post';

export const documents: readonly Row[] = [
  row('a webhook sends a property always', 'minor', 'major', (api) =>
    api.add('Move required', 'speed'),
  ),
  row('a webhook sends a further property', 'minor', 'major', (api) =>
    api.set('Move properties at', { type: 'string' }),
  ),
  row('a webhook sends a property of another type', 'major', 'major', (api) =>
    api.set('Move properties id type', 'integer'),
  ),
  row('a webhook asks for an answer', 'major', 'major', (api) =>
    api.set(`${moved} responses 200 content`, {
      'application/json': { schema: { type: 'object', properties: { ok: { type: 'boolean' } } } },
    }),
  ),
  row('a webhook is no longer sent', 'major', 'minor', (api) => api.drop('webhooks vehicleMoved')),
  row('a webhook is deprecated', 'minor', 'minor', (api) => api.set(`${moved} deprecated`, true)),
  row('a webhook is described', 'patch', 'patch', (api) =>
    api.set(`${moved} description`, 'When a vehicle has moved'),
  ),
  row('a schema that nobody uses loses a property', 'major', 'minor', (api) =>
    api.drop('Unused properties a'),
  ),
  row('a schema that nobody uses is described otherwise', 'patch', 'patch', (api) =>
    api.set('Unused description', 'Free'),
  ),
  row('a server variable is described otherwise', 'patch', 'patch', (api) =>
    api.set('servers 0 variables region description', 'Place'),
  ),
  row('the notation gets another patch release', 'none', 'none', (api) =>
    api.set('openapi', '3.1.1'),
  ),
];
