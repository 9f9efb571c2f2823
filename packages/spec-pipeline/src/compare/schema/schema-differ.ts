import type { Cursor } from '../cursor/cursor.js';
import type { Place } from '../place.js';
import type { Rules } from '../rules/rules.js';

/** Compares the schemas inside a schema; handed in, because schemas hold schemas. */
export type SchemaDiffer = (rules: Rules, place: Place, base: Cursor, head: Cursor) => void;
