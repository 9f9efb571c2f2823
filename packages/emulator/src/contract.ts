export { compileContract } from './compile-contract.js';
export type { CompiledContract } from './validation/compiled-contract.js';
