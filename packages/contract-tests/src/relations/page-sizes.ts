import type { ListContext } from './list-context.js';

/** The bounds that the contract sets for the size of a page. */
export function pageSizes({ operation, list }: Pick<ListContext, 'operation' | 'list'>): {
  readonly least: number;
  readonly greatest: number;
  readonly usual: number | null;
} {
  const schema = operation.parameters.find(({ name }) => name === list.size?.parameter)?.schema;
  const number = (value: unknown, fallback: number) =>
    typeof value === 'number' ? value : fallback;
  const usual = typeof schema?.default === 'number' ? schema.default : null;
  return {
    least: Math.max(1, number(schema?.minimum, 1)),
    greatest: number(schema?.maximum, Math.max(usual ?? 0, 50)),
    usual,
  };
}
