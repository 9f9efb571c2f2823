import type { OperationsByTag } from '@drata-connections/types';
import type { DrataConnections } from './drata-connections.js';

/** Which operation each method of `client.connections` calls. A new operation of its tag belongs here … */
interface WrappedOperations {
  list: 'listConnections';
  createFromCsv: 'createConnectionFromCsv';
  updateFromCsv: 'updateConnectionFromCsv';
  createFromJson: 'createConnectionFromJson';
  updateFromJson: 'updateConnectionFromJson';
}

/** … or here, as a union, if it is to be called through `client.http` only. */
type NotWrapped = never;

/** `true` if every operation is in one of the two; else a sentence that names those that are not. */
export type Accounted<All extends string, Wrapped extends string, Not extends string> = [
  Exclude<All, Wrapped | Not>,
] extends [never]
  ? true
  : `The operation ${Exclude<All, Wrapped | Not>} is neither wrapped by client.connections nor listed as not wrapped`;

/** `true` if both name the same methods; else a sentence that names those that only one has. */
export type SameMethods<Table extends string, Methods extends string> = [
  Exclude<Table, Methods> | Exclude<Methods, Table>,
] extends [never]
  ? true
  : `The method ${Exclude<Table, Methods> | Exclude<Methods, Table>} is not both in client.connections and in WrappedOperations`;

type Confirmed<Answer extends true> = Answer;

/** Does not compile if the contract has an operation of the tag that is left out above; `client.http` has all others. */
export type EveryOperationIsAccounted = Confirmed<
  Accounted<OperationsByTag['Connections'], WrappedOperations[keyof WrappedOperations], NotWrapped>
>;

/** Does not compile if the table above and `client.connections` differ. */
export type EveryMethodIsListed = Confirmed<
  SameMethods<keyof WrappedOperations, keyof DrataConnections>
>;
