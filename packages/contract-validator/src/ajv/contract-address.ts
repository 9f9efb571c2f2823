/** Where Ajv has the contract: any absolute address does, nothing is fetched from it. */
export const contractAddress = 'https://contract.invalid/openapi.json';
