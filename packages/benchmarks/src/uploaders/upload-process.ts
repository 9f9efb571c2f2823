/**
 * Uploads one file in a process of its own and sends home what that took. Arguments: the uploader, the base URL, the API
 * key, the path.
 */
import type { UploadCost } from './upload-cost.js';
import { uploaderLoaders } from './uploader-loaders.js';

const [id = '', baseUrl = '', apiKey = '', path = ''] = process.argv.slice(2);
const uploader = await uploaderLoaders[id]?.();
if (uploader === undefined) throw new Error(`Failed to upload: there is no uploader ${id}.`);
const upload = uploader.connect({ baseUrl, apiKey });

const idleBytes = process.memoryUsage.rss();
const start = performance.now();
await upload(path);
const timeMs = performance.now() - start;
// The kernel's own high-water mark, in KiB: no peak falls between two samples.
const peakBytes = process.resourceUsage().maxRSS * 1024;
process.send?.({ id, name: uploader.name, idleBytes, peakBytes, timeMs } satisfies UploadCost);
