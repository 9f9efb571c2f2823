/** The names of the places of a page that others link to. Numbers only: nothing of a report stands in them. */
export const anchors = {
  edge: (edge: number): string => `edge-${edge}`,
  cell: (edge: number, row: number, column: number): string => `cell-${edge}-${row}-${column}`,
  exchange: (edge: number, index: number): string => `exchange-${edge}-${index}`,
  finding: (edge: number, index: number): string => `finding-${edge}-${index}`,
} as const;
