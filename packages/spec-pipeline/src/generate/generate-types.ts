import openapiTS, { astToString, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { JsonObject } from '../document/json.js';
import type { GeneratedFile } from './generated-file.js';
import { header } from './header.js';
import { liftDefinitions } from './lift-definitions.js';
import { markOpenEnums, OPEN_ENUM } from './mark-open-enums.js';

/**
 * The types of the whole document. This is the one module that calls openapi-typescript.
 *
 * Two rules of ours: `format: binary` is `Blob | File`, and an enum that callers receive takes further values.
 */
export async function generateTypes(document: JsonObject): Promise<GeneratedFile> {
  const nodes = await openapiTS(JSON.stringify(liftDefinitions(markOpenEnums(document))), {
    silent: true,
    transform: transformSchema,
  });
  const text = `${header('openapi-typescript')}${astToString(nodes)}`;
  return { path: 'packages/types/src/generated/openapi.gen.ts', text };
}

function transformSchema(schema: SchemaObject): ts.TypeNode | undefined {
  // `true` and `false` are schemas, too.
  if (typeof schema !== 'object') return undefined;
  if (schema.format === 'binary') {
    const files = ['Blob', 'File'].map((name) => ts.factory.createTypeReferenceNode(name));
    const type: unknown = schema.type;
    const isNullable = Array.isArray(type) && type.includes('null');
    return ts.factory.createUnionTypeNode(isNullable ? [...files, nothing()] : files);
  }
  const values: unknown = schema.enum;
  if (!(OPEN_ENUM in schema) || !Array.isArray(values)) return undefined;
  const known = values.map((value) =>
    value === null
      ? nothing()
      : ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  // `string & {}` takes every string and still lets editors offer the known ones.
  const further = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...known, further]);
}

function nothing(): ts.LiteralTypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createNull());
}
