// Everything that is generated from the contract.
export * from '#hey-api';
export { createClient, createConfig } from '#hey-api/client';
