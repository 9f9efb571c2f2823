export { buildContract, type Contract } from './contract/build-contract.js';
export { projectFiles } from './contract/project-files.js';
export { SpecError, type SpecLocation, type SpecProblem } from './document/spec-error.js';
export { generateAll } from './generate/generate-all.js';
export type { GeneratedFile } from './generate/generated-file.js';
export { type CliStreams, runCli } from './run-cli.js';
