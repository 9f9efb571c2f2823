/** Where `generate` leaves its files, relative to the repository: ignored by git, cached by the task runner. */
export const stagingFolder = 'packages/spec-pipeline/.generated';
