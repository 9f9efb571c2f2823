import { findUncheckedFormats } from '@drata-connections/contract-validator';
import type { OpenApiDocument } from '@drata-connections/types/contract';
import { contractHash } from '../contract/contract-hash.js';
import type { EdgeReport } from './edge-report.js';

/** What a report says of the contract that it is about. */
export function describeContract(contract: OpenApiDocument): EdgeReport['contract'] {
  const { title, version } = contract.info;
  return {
    title,
    version,
    hash: contractHash(contract),
    uncheckedFormats: findUncheckedFormats(contract),
  };
}
