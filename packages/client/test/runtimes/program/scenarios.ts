import { answering } from './answering.js';
import { calling } from './calling.js';
import { csvUploading } from './csv-uploading.js';
import { ending } from './ending.js';
import { jsonUploading } from './json-uploading.js';
import { listing } from './listing.js';
import { retrying } from './retrying.js';
import type { Scenario } from './scenario.js';

/** All that the program does, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  ...listing,
  ...retrying,
  ...ending,
  ...answering,
  ...calling,
  ...csvUploading,
  ...jsonUploading,
};
