import { isJsonObject } from '@drata-connections/contract-validator/document';

/** The internal `code` that an error body carries beside its status. */
export interface ErrorCodes {
  /** The code of a status; that of 500 for a status that the contract does not know. */
  of(status: number): number;
}

/** Collects the codes from the error examples of a contract, wherever they stand in it. */
export function readErrorCodes(contract: object): ErrorCodes {
  const codes = new Map<number, number>();
  collect(contract, codes);
  return { of: (status) => codes.get(status) ?? codes.get(500) ?? status };
}

function collect(value: unknown, codes: Map<number, number>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, codes);
  } else if (isJsonObject(value)) {
    const { statusCode, code } = value;
    if (typeof statusCode === 'number' && typeof code === 'number' && !codes.has(statusCode)) {
      codes.set(statusCode, code);
    }
    for (const child of Object.values(value)) collect(child, codes);
  }
}
