import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { decodeUri } from '../document/decode-uri.js';
import { SpecError, type SpecLocation } from '../document/spec-error.js';
import { describeUrl } from './describe-url.js';
import type { SourceBase } from './source.js';

/**
 * Makes sure that a reference out of the document may be followed.
 *
 * @throws SpecError if it leads to the network and that is not allowed, out of the document's folder, or nowhere.
 */
export async function refuseReference(
  target: string,
  base: SourceBase | undefined,
  allowRemote: boolean,
  location: SpecLocation,
): Promise<void> {
  const refuse = (reason: string, nextStep: string): never => {
    throw new SpecError('read the document', [{ ...location, reason }], nextStep);
  };
  const [file = ''] = target.split('#');
  const url = urlOf(file, base);
  if (url !== undefined) {
    if (!/^https?:$/.test(url.protocol)) {
      refuse(`the reference to \`${url.protocol}\` is not followed`, 'Bundle the document.');
    }
    if (!allowRemote) {
      refuse(
        `the reference to \`${describeUrl(url)}\` leads to the network`,
        'Bundle the document, or allow it with `--allow-remote-refs`.',
      );
    }
    return;
  }
  const shown = path.isAbsolute(file) ? path.basename(file) : file;
  if (base?.kind !== 'file') {
    return refuse(
      `the reference to \`${shown}\` leads to a file, and the document has no folder`,
      'Bundle the document, or name it as a file.',
    );
  }
  const folder = path.dirname(base.path);
  const place = path.resolve(folder, decodeUri(file));
  const real = await realpath(place).catch(() => place);
  if ([place, real].some((found) => !found.startsWith(folder + path.sep))) {
    refuse(
      `the reference to \`${shown}\` escapes the folder of the document`,
      'Move the file into the folder, or bundle the document.',
    );
  }
}

function urlOf(file: string, base: SourceBase | undefined): URL | undefined {
  const start = base?.kind === 'url' ? base.url.href : undefined;
  if (/^[a-z][a-z\d+.-]+:/i.test(file) && URL.canParse(file)) return new URL(file);
  if (file.startsWith('//')) return new URL(file, start ?? 'https://any.invalid');
  return start !== undefined && URL.canParse(file, start) ? new URL(file, start) : undefined;
}
