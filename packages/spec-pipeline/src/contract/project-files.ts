/** Where the documents stand, relative to the repository. */
export const projectFiles = {
  upstream: 'openapi/upstream.yaml',
  corrections: 'openapi/corrections',
  contract: 'openapi/connections.yaml',
  lintConfig: 'redocly.yaml',
} as const;
