import type ts from 'typescript';
import { isSuccess } from '../operation/is-success.js';
import { compareShapes, type ShapeProblem } from './compare-shapes.js';
import { isOptional } from './is-optional.js';

/** Compares the types of one operation: what is sent, what is received, and what can be received in place of it. */
export function compareOperationTypes(
  checker: ts.TypeChecker,
  base: ts.Type,
  head: ts.Type,
): ShapeProblem[] {
  const at = (type: ts.Type | undefined, key: string): ts.Type | undefined => {
    const symbol = type && checker.getPropertyOfType(type, key);
    return symbol && checker.getTypeOfSymbol(symbol);
  };
  const problems: ShapeProblem[] = [];
  const part = (type: ts.Type, name: 'parameters' | 'requestBody'): ts.Type | undefined =>
    at(type, name);
  const [old, young] = [part(base, 'parameters'), part(head, 'parameters')];
  if (old && young) problems.push(...compareShapes(checker, 'request', old, young, ['parameters']));
  problems.push(...compareBodies());
  problems.push(...compareResponses());
  return problems;

  function compareBodies(): ShapeProblem[] {
    const [was, is] = [part(base, 'requestBody'), part(head, 'requestBody')];
    if (was === undefined || is === undefined) return [];
    const required = (type: ts.Type): boolean => {
      const symbol = checker.getPropertyOfType(type, 'requestBody');
      return symbol !== undefined && !isOptional(symbol);
    };
    const trail = ['requestBody'];
    const found: ShapeProblem[] =
      required(head) && !required(base) ? [{ kind: 'required', trail, text: 'is required' }] : [];
    const [before, after] = [at(was, 'content'), at(is, 'content')];
    if (before === undefined || after === undefined) return found;
    // Callers choose one of the media types: a further one asks nothing of them.
    const accepted = mediaTypes(after);
    const bodies = [...mediaTypes(before)].flatMap(([mediaType, body]): ShapeProblem[] => {
      const inner = [...trail, 'content', mediaType];
      const twin = accepted.get(mediaType);
      return twin === undefined
        ? [{ kind: 'removed', trail: inner, text: 'is gone' }]
        : compareShapes(checker, 'request', body, twin, inner);
    });
    return [...found, ...bodies];
  }

  function compareResponses(): ShapeProblem[] {
    const [was, is] = [at(base, 'responses'), at(head, 'responses')];
    if (was === undefined || is === undefined) return [];
    const declared = checker.getPropertiesOfType(was).map(({ name }) => name);
    const found = declared.flatMap((status) => {
      const [before, after] = [at(at(was, status), 'content'), at(at(is, status), 'content')];
      if (before === undefined || after === undefined || mediaTypes(before).size === 0) return [];
      const trail = ['responses', status, 'content'];
      return [
        ...compareShapes(checker, 'response', before, after, trail),
        ...compareNew(mediaTypes(after), mediaTypes(before), trail),
      ];
    });
    // What a client gives as data is one of the bodies of all successes.
    const bodies = (type: ts.Type, known: (status: string) => boolean): Map<string, ts.Type> =>
      new Map(
        checker
          .getPropertiesOfType(type)
          .filter(({ name }) => isSuccess(name, declared) && known(name))
          .flatMap(({ name }) => {
            const content = at(at(type, name), 'content');
            const types = content === undefined ? [] : [...mediaTypes(content).values()];
            const first = types[0] ?? content;
            return first === undefined ? [] : ([[name, first]] as const);
          }),
      );
    const read = bodies(was, () => true);
    const fresh = bodies(is, (status) => /^2/.test(status) && !declared.includes(status));
    return [...found, ...compareNew(fresh, read, ['responses'])];
  }

  function mediaTypes(content: ts.Type): Map<string, ts.Type> {
    const known = checker.getNonNullableType(content);
    return new Map(
      checker
        .getPropertiesOfType(known)
        .map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]),
    );
  }

  /** A body that did not exist widens what a client reads, unless it can be read as one that did. */
  function compareNew(
    after: ReadonlyMap<string, ts.Type>,
    before: ReadonlyMap<string, ts.Type>,
    trail: readonly string[],
  ): ShapeProblem[] {
    if (before.size === 0) return [];
    return [...after].flatMap(([key, type]): ShapeProblem[] => {
      if (before.has(key)) return [];
      const readable = [...before.values()].some((old) => checker.isTypeAssignableTo(type, old));
      const text = 'was added with a body that cannot be read as the one that was there';
      return readable ? [] : [{ kind: 'type', trail: [...trail, key], text }];
    });
  }
}
