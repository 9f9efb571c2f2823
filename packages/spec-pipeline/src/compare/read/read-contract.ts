import type { JsonObject } from '../../document/json.js';
import { SpecError } from '../../document/spec-error.js';
import { listReferences } from '../../openapi/list-references.js';
import { checkReferences } from '../../pull/check-references.js';
import { readSource } from '../../pull/read-source.js';
import { readVendorDocument } from '../../pull/read-vendor-document.js';
import { readRevision } from './read-revision.js';

/** The largest document that is compared, in bytes. */
const MAX_BYTES = 50_000_000;

/**
 * Reads a document that is to be compared: a file, or `git:REVISION:path`.
 *
 * @throws SpecError in one line if it cannot be read, is no OpenAPI 3 document, or refers to something that is not in it.
 */
export async function readContract(
  argument: string,
  { root, cwd }: { readonly root: string; readonly cwd: string },
): Promise<JsonObject> {
  if (/^https?:/i.test(argument) || argument === '-') {
    throw new SpecError(
      'read the document',
      [{ file: 'the argument', reason: 'only files and `git:REVISION:path` are compared' }],
      'Download the document first.',
    );
  }
  const source = argument.startsWith('git:')
    ? await readRevision(argument, root)
    : await readSource(argument, { cwd, stdin: nothing(), maxBytes: MAX_BYTES, timeoutMs: 0 });
  const { document, yaml } = readVendorDocument(source);
  const references = listReferences(document);
  const outside = references.find(({ target }) => !target.startsWith('#'));
  if (outside !== undefined) {
    throw new SpecError(
      'read the document',
      [
        {
          ...yaml.locate(outside.path),
          reason: `a reference points outside the document`,
        },
      ],
      'Bundle the document first.',
    );
  }
  checkReferences(document, (keys) => yaml.locate(keys), references);
  return document;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
