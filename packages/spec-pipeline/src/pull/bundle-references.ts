import { realpath } from 'node:fs/promises';
import path from 'node:path';
import {
  BaseResolver,
  bundleFromString,
  createConfig,
  Source as RedoclySource,
} from '@redocly/openapi-core';
import { isJsonObject } from '../document/is-json-object.js';
import type { JsonObject } from '../document/json.js';
import { SpecError } from '../document/spec-error.js';
import { parseYamlSource, type YamlSource } from '../document/yaml-source.js';
import { listReferences } from '../openapi/list-references.js';
import { readSource } from './read-source.js';
import { refuseReference } from './refuse-reference.js';
import type { SourceBase, SourceLimits } from './source.js';

/**
 * Puts the parts of a document that stand in other files into the document itself. Files are read from the document's
 * own folder only, and the network is used only where that was allowed.
 *
 * @throws SpecError naming the reference that leads elsewhere, or to nothing.
 */
export async function bundleReferences(
  document: JsonObject,
  source: YamlSource,
  base: SourceBase | undefined,
  options: SourceLimits & { readonly allowRemote: boolean },
): Promise<JsonObject> {
  const outside = listReferences(document).filter(({ target }) => !target.startsWith('#'));
  for (const { target, path: keys } of outside) {
    await refuseReference(target, base, options.allowRemote, source.locate(keys));
  }
  if (outside.length === 0 || base === undefined) return document;

  let refusal: unknown;
  class GuardedResolver extends BaseResolver {
    override async loadExternalRef(target: string): Promise<RedoclySource> {
      try {
        await refuseReference(target, base, options.allowRemote, { file: source.file });
        const { bytes, name } = await readSource(target, {
          ...options,
          cwd: path.sep,
          stdin: nothing(),
        });
        const { value } = parseYamlSource(Buffer.from(bytes).toString('utf8'), name);
        return new RedoclySource(target, JSON.stringify(value));
      } catch (cause) {
        refusal ??= cause;
        throw cause;
      }
    }
  }
  const config = await createConfig({});
  const { bundle, problems } = await bundleFromString({
    source: JSON.stringify(document),
    absoluteRef: base.kind === 'file' ? await realpath(base.path) : base.url.href,
    config,
    externalRefResolver: new GuardedResolver(),
  }).catch((cause: unknown) => {
    throw refusal ?? cause;
  });
  if (refusal !== undefined) throw refusal;
  const [problem] = problems;
  if (problem !== undefined) {
    const [first] = problem.message.split('\n');
    throw new SpecError(
      'read the document',
      [{ file: source.file, pointer: problem.location[0]?.pointer, reason: first ?? '' }],
      'Mend the document.',
    );
  }
  return isJsonObject(bundle.parsed) ? bundle.parsed : document;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
