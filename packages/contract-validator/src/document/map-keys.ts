/** Keys whose values are maps, the keys of which are names of the author's choice. */
export const mapKeys: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions', 'schemas'],
  ...['paths', 'webhooks', 'pathItems', 'responses', 'content', 'encoding', 'headers'],
  ...['parameters', 'requestBodies', 'callbacks', 'links'],
]);
