export { ownContract } from '../../mutants/own-contract.js';
