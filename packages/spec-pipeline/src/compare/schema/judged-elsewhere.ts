const JUDGED_ELSEWHERE = new Set([
  'maximum',
  'exclusiveMaximum',
  'maxLength',
  'maxItems',
  'maxProperties',
  'maxContains',
  'minimum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'minProperties',
  'minContains',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'discriminator',
  'patternProperties',
]);

/** Whether a keyword of a schema has a rule of its own. */
export function isJudgedElsewhere(keyword: string): boolean {
  return JUDGED_ELSEWHERE.has(keyword);
}
