/** Where changed files wait until all of them are there, relative to the repository: ignored by git. */
export const transactionFolder = 'packages/spec-pipeline/.transaction';
