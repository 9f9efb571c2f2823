import type { MediaType } from '@drata-connections/types/contract';
import type { ContractContent } from './contract-content.js';
import type { SchemaReader } from './schema-reader.js';

/** The media types of a `content` object, with their examples. */
export function readContents(
  schemas: SchemaReader,
  content: Readonly<Record<string, MediaType>> = {},
): readonly ContractContent[] {
  return Object.entries(content).map(([mediaType, part]) => ({
    mediaType,
    schema: schemas.resolve(part.schema),
    examples: [
      ...(part.example === undefined ? [] : [{ name: null, value: part.example }]),
      ...Object.entries(part.examples ?? {}).map(([name, { value }]) => ({ name, value })),
    ],
    partMediaTypes: new Map(
      Object.entries(part.encoding ?? {}).flatMap(([name, { contentType }]) =>
        contentType === undefined ? [] : [[name, contentType]],
      ),
    ),
  }));
}
