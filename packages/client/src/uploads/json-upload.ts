import type { PersonnelUpload } from '@drata-connections/types';
import type { PersonnelSource } from './sources/personnel-source.js';
import type { SourceFactory } from './sources/source-factory.js';
import type { UploadProgress } from './upload-progress.js';

/**
 * Personnel as JSON. An upload is a full snapshot: whoever is missing from it is treated as gone. Therefore an iterator
 * that gives nobody at all is refused, as is one that was uploaded before; an empty array is not.
 */
export interface JsonUpload extends Omit<PersonnelUpload, 'personnelData'> {
  /** The people, or a function that gives them for each attempt. */
  readonly personnelData: PersonnelSource | SourceFactory<PersonnelSource>;
  /** Is told after each piece how much of the JSON was sent; what it throws, or rejects with, is ignored. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}
