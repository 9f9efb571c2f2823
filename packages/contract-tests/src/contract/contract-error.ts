/** Nothing could be checked: the document cannot be read, or no valid request can be derived from it. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}
