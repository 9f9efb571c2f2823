import ts from 'typescript';
import type { Direction } from '../direction.js';
import { isOptional } from './is-optional.js';

/** Why code that compiled against the older type may not compile against the newer one. */
export interface ShapeProblem {
  readonly kind: 'removed' | 'required' | 'optional' | 'nullable' | 'not-nullable' | 'type';
  readonly trail: readonly string[];
  readonly text: string;
}

/**
 * Compares two types as their users do. What is sent must still be accepted, so the older type has to be assignable to
 * the newer; what is received must still be what was read, so the newer has to be assignable to the older. Besides,
 * every key that could be named must still be there: assignability alone does not ask for that.
 */
export function compareShapes(
  checker: ts.TypeChecker,
  direction: Direction,
  base: ts.Type,
  head: ts.Type,
  trail: readonly string[],
): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const entered = new Map<ts.Type, Set<ts.Type>>();
  compare(base, head, trail);
  return problems;

  function compare(old: ts.Type, young: ts.Type, at: readonly string[]): void {
    if (old === young || entered.get(old)?.has(young) === true) return;
    entered.set(old, (entered.get(old) ?? new Set()).add(young));
    const [wasNull, isNull] = [hasNull(old), hasNull(young)];
    if (direction === 'request' ? wasNull && !isNull : isNull && !wasNull) {
      const kind = isNull ? 'nullable' : 'not-nullable';
      problems.push({ kind, trail: at, text: isNull ? 'may be null' : 'may not be null' });
    }
    const [before, after] = [checker.getNonNullableType(old), checker.getNonNullableType(young)];
    if (before === after) return;
    const items = [itemOf(before), itemOf(after)] as const;
    if (items[0] !== undefined && items[1] !== undefined) {
      compare(items[0], items[1], [...at, '[]']);
    } else if (isRecord(before) && isRecord(after)) {
      compareRecords(before, after, at);
    } else {
      compareUnions(before, after, at);
    }
  }

  function compareRecords(old: ts.Type, young: ts.Type, at: readonly string[]): void {
    const further = indexOf(young);
    for (const property of checker.getPropertiesOfType(old)) {
      const { name } = property;
      const inner = [...at, name];
      const twin = checker.getPropertyOfType(young, name);
      if (twin === undefined) {
        // A key that the newer type takes as any other is still there.
        if (further === undefined)
          problems.push({ kind: 'removed', trail: inner, text: 'is gone' });
        else compare(checker.getTypeOfSymbol(property), further, inner);
        continue;
      }
      const [before, after] = [isOptional(property), isOptional(twin)];
      if (direction === 'request' ? before && !after : after && !before) {
        const kind = after ? 'optional' : 'required';
        problems.push({ kind, trail: inner, text: `is ${kind}` });
      }
      compare(checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(twin), inner);
    }
    if (direction === 'request') {
      for (const property of checker.getPropertiesOfType(young)) {
        if (isOptional(property)) continue;
        if (checker.getPropertyOfType(old, property.name) !== undefined) continue;
        problems.push({
          kind: 'required',
          trail: [...at, property.name],
          text: 'is new and required',
        });
      }
    }
    const index = indexOf(old);
    if (index !== undefined && further === undefined) {
      problems.push({ kind: 'removed', trail: [...at, '{}'], text: 'takes no further keys' });
    } else if (index !== undefined && further !== undefined) {
      compare(index, further, [...at, '{}']);
    }
  }

  /** What further keys hold; `Record<string, never>`, which is how an empty object is written, has none. */
  function indexOf(type: ts.Type): ts.Type | undefined {
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type;
    return index !== undefined && (index.flags & ts.TypeFlags.Never) === 0 ? index : undefined;
  }

  function compareUnions(old: ts.Type, young: ts.Type, at: readonly string[]): void {
    if (!isAccepted(old, young)) {
      typeProblem(old, young, at);
      return;
    }
    const [before, after] = [partsOf(old).filter(isRecord), partsOf(young).filter(isRecord)];
    if (before.length !== after.length) return;
    for (const part of [...before]) {
      const twin = after.find((candidate) => sameKeys(part, candidate));
      if (twin === undefined) continue;
      before.splice(before.indexOf(part), 1);
      after.splice(after.indexOf(twin), 1);
      compare(part, twin, at);
    }
    for (const [index, part] of before.entries()) {
      const twin = after[index];
      if (twin !== undefined) compare(part, twin, at);
    }
  }

  function isAccepted(old: ts.Type, young: ts.Type): boolean {
    return direction === 'request'
      ? checker.isTypeAssignableTo(old, young)
      : checker.isTypeAssignableTo(young, old);
  }

  function sameKeys(left: ts.Type, right: ts.Type): boolean {
    const keys = (type: ts.Type): string =>
      checker
        .getPropertiesOfType(type)
        .map(({ name }) => name)
        .sort()
        .join('\n');
    return (
      keys(left) === keys(right) &&
      checker.isTypeAssignableTo(left, right) &&
      checker.isTypeAssignableTo(right, left)
    );
  }

  function typeProblem(old: ts.Type, young: ts.Type, at: readonly string[]): void {
    const text = `changed from \`${print(old)}\` to \`${print(young)}\``;
    problems.push({ kind: 'type', trail: at, text });
  }

  function print(type: ts.Type): string {
    const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }

  function itemOf(type: ts.Type): ts.Type | undefined {
    return checker.isArrayType(type)
      ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
      : undefined;
  }

  function isRecord(type: ts.Type): boolean {
    const structured = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
    return (
      (type.flags & structured) !== 0 &&
      !checker.isArrayType(type) &&
      !checker.isTupleType(type) &&
      // `string & {}` is an intersection too.
      !checker.isTypeAssignableTo(type, checker.getStringType())
    );
  }
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function hasNull(type: ts.Type): boolean {
  return partsOf(type).some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);
}
