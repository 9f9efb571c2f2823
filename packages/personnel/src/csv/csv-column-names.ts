import type { Personnel } from '@drata-connections/types';

/** Headers of CSV columns, by the property that the column fills. */
export type CsvColumnNames = { readonly [property in keyof Personnel]?: string };
