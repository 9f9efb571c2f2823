import ts from 'typescript';

/** Whether a property may be left out. */
export function isOptional(property: ts.Symbol): boolean {
  return (property.flags & ts.SymbolFlags.Optional) !== 0;
}
