import { contract, type OpenApiDocument } from '@drata-connections/types/contract';

/** The contract with the project's own operations alone: it may hold those of others, too. */
export const ownContract: OpenApiDocument = {
  ...contract,
  paths: Object.fromEntries(
    Object.entries(contract.paths).filter(([path]) => path.startsWith('/connections')),
  ),
};
