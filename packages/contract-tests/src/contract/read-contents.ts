import type { MediaType } from '@drata-connections/types/contract';
import { plainMediaType } from '../wire/plain-media-type.js';
import type { ContractContent } from './contract-content.js';
import type { ContractSchemas } from './contract-schemas.js';
import { escapePointer } from './escape-pointer.js';
import { pointerTo } from './pointer-to.js';

/** The media types of a `content` object, with their examples; `pointer` is where its owner is in the document. */
export function readContents(
  schemas: ContractSchemas,
  content: Readonly<Record<string, MediaType>> = {},
  pointer = '',
): readonly ContractContent[] {
  return Object.entries(content).map(([declaredType, part]) => ({
    mediaType: plainMediaType(declaredType),
    declaredType,
    schema: schemas.resolve(part.schema),
    pointer: pointerTo(part.schema, `${pointer}/content/${escapePointer(declaredType)}/schema`),
    examples: [
      ...(part.example === undefined ? [] : [{ name: null, value: part.example }]),
      ...Object.entries(part.examples ?? {}).flatMap(([name, node]) => {
        const example = new Map<string, unknown>(Object.entries(schemas.resolve(node)));
        // One that stands elsewhere (`externalValue`) is not fetched.
        return example.has('value') ? [{ name, value: example.get('value') }] : [];
      }),
    ],
    partMediaTypes: new Map(
      Object.entries(part.encoding ?? {}).flatMap(([name, { contentType }]) =>
        contentType === undefined ? [] : [[name, contentType]],
      ),
    ),
  }));
}
