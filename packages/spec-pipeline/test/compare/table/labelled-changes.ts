import type { JsonObject } from '../../../src/document/json.js';
import type { Bump } from '../../../src/index.js';
import * as bookshopDocuments from './bookshop/documents.js';
import * as bookshopParameters from './bookshop/parameters.js';
import * as bookshopRequests from './bookshop/requests.js';
import * as bookshopResponses from './bookshop/responses.js';
import * as depotDocuments from './depot/documents.js';
import * as depotRequests from './depot/requests.js';
import * as depotResponses from './depot/responses.js';
import { Editable } from './editable.js';
import * as ourDocuments from './ours/documents.js';
import * as ourOperations from './ours/operations.js';
import * as ourParameters from './ours/parameters.js';
import * as ourRequests from './ours/requests.js';
import * as ourResponses from './ours/responses.js';
import { documents } from './read-documents.js';
import type { Row } from './row.js';

/** A change with its two documents. */
export interface LabelledChange {
  readonly name: string;
  readonly deserved: Bump;
  readonly base: JsonObject;
  readonly head: JsonObject;
}

const rows: Readonly<Record<keyof typeof documents, readonly Row[]>> = {
  ours: [
    ...ourOperations.operations,
    ...ourParameters.parameters,
    ...ourRequests.requests,
    ...ourResponses.responses,
    ...ourDocuments.documents,
  ],
  bookshop: [
    ...bookshopParameters.parameters,
    ...bookshopRequests.requests,
    ...bookshopResponses.responses,
    ...bookshopDocuments.documents,
  ],
  depot: [...depotRequests.requests, ...depotResponses.responses, ...depotDocuments.documents],
};

/** Every row of the table that changes a document, there and back again. */
export function labelledChanges(document: keyof typeof documents): readonly LabelledChange[] {
  return rows[document].flatMap((row) => bothWays(document, row));
}

function bothWays(document: keyof typeof documents, row: Row): LabelledChange[] {
  const base = documents[document];
  const { document: head } = edited(base, row);
  const name = row.change;
  return [
    { name, deserved: row.deserved, base, head },
    { name: `${name}, undone`, deserved: row.back, base: head, head: base },
  ];
}

function edited(base: JsonObject, { edit }: Row): Editable {
  const api = new Editable(base);
  edit(api);
  return api;
}
