/** Where the documents stand, relative to the repository. */
export const projectFiles = {
  upstream: 'openapi/upstream.yaml',
  selection: 'openapi/selection.yaml',
  provenance: 'openapi/provenance.json',
  corrections: 'openapi/corrections',
  contract: 'openapi/connections.yaml',
  retained: 'openapi/retained.yaml',
  lintConfig: 'redocly.yaml',
} as const;
