import type { JsonObject } from '../../document/json.js';
import { generateTypes } from '../../generate/generate-types.js';
import { markOpenEnums } from '../../generate/mark-open-enums.js';
import { visitDocument } from '../../openapi/visit-document.js';
import type { Finding } from '../finding.js';
import type { OperationPair } from '../operation/operation-pair.js';
import { compareOperationTypes } from './compare-operation-types.js';
import { compileTypes } from './compile-types.js';
import { locateTrail } from './locate-trail.js';
import { reduceDocument } from './reduce-document.js';

/**
 * The type judge: generates the types of both documents, as consumers get them, and lets the TypeScript compiler say
 * whether what compiled against the older ones still does. Only operations that differ are looked at.
 */
export async function judgeTypes(
  base: JsonObject,
  head: JsonObject,
  differing: readonly OperationPair[],
): Promise<Finding[]> {
  if (differing.length === 0) return [];
  // Marked before it is reduced: an enum may be received by an operation that does not differ.
  const generate = async (
    document: JsonObject,
    path: (pair: OperationPair) => string,
  ): Promise<string> => {
    const operations = differing.map((pair) => ({ path: path(pair), method: pair.method }));
    const reduced = reduceDocument(markOpenEnums(document), operations);
    // No type depends on an example, and what stands in one can be anything.
    visitDocument(reduced, (node) => {
      delete node['example'];
      delete node['examples'];
    });
    const { text } = await generateTypes(reduced).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Failed to make types of a document: ${reason.replace(/\.?$/, '.')}`);
    });
    return text;
  };
  const [before, after] = await Promise.all([
    generate(base, ({ basePath }) => basePath),
    generate(head, ({ headPath }) => headPath),
  ]);
  const { checker, paths } = compileTypes({ 'base.ts': before, 'head.ts': after });
  const typeOf = (file: string, path: string, method: string): ReturnType<typeof paths> => {
    const item = property(paths(file), path);
    return property(item, method);
  };
  return differing.flatMap((pair) => {
    const old = typeOf('base.ts', pair.basePath, pair.method);
    const young = typeOf('head.ts', pair.headPath, pair.method);
    if (old === undefined || young === undefined) return [];
    return compareOperationTypes(checker, old, young).map(({ kind, trail, text }): Finding => {
      const name = trail.filter((key) => key !== 'content').join(' › ');
      return {
        id: `types-${trail[0] === 'responses' ? 'response' : 'request'}-${kind}`,
        bump: 'major',
        operation: pair.name,
        base: locateTrail(pair.baseItem, pair.base, trail),
        head: locateTrail(pair.headItem, pair.head, trail),
        trail,
        message: `${name}: in the types, it ${text}`,
        source: 'types',
      };
    });
  });

  type TypeOrNothing = ReturnType<typeof paths>;
  function property(type: TypeOrNothing, name: string): TypeOrNothing {
    const symbol = type && checker.getPropertyOfType(type, name);
    return symbol && checker.getTypeOfSymbol(symbol);
  }
}
