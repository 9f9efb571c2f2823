// biome-ignore-all assist/source/organizeImports: in the order of the names that it has there
import { createDrataClient } from '../../src/index.js';
import { createOpenTelemetryHooks } from '../../src/opentelemetry.js';

const hooks = createOpenTelemetryHooks();
const client = createDrataClient({ apiKey: process.env['DRATA_API_KEY'] ?? '', hooks });
await client.connections.list();
