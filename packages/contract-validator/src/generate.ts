export { type GenerateChecksOptions, generateChecks } from './generate/generate-checks.js';
