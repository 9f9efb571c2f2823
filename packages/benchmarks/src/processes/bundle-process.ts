import { bundle, createConfig } from '@redocly/openapi-core';

// What `redocly bundle` does, without its command line.
const [file = ''] = process.argv.slice(2);
const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({}) });
process.stdout.write(JSON.stringify(bundled.parsed).slice(0, 1));
