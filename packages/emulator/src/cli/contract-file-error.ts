/** A file that is no contract to serve. */
export class ContractFileError extends Error {
  override readonly name = 'ContractFileError';

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(
      `Failed to read the contract ${file}: ${reason}. Give \`--contract\` an OpenAPI 3.0 or 3.1 document, as YAML or JSON.`,
      options,
    );
  }
}
