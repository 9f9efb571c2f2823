import { checkPatterns } from './check-patterns.js';
import { isEmail } from './is-email.js';
import { isUri } from './is-uri.js';
import type { PersonnelRule } from './personnel-rule.js';

/** Says what is wrong with the value of a property that is there; never quotes the value. */
export function checkValue(value: unknown, rule: PersonnelRule): string | undefined {
  if (value === null) {
    return rule.required ? 'is required but null' : 'is null; leave it out instead';
  }
  if (typeof value !== rule.type) {
    return `is ${nameOfType(value)} where ${rule.type === 'string' ? 'a text' : 'true or false'} is expected`;
  }
  return typeof value === 'string' ? checkText(value, rule) : undefined;
}

function checkText(text: string, rule: PersonnelRule): string | undefined {
  if (rule.required && text.trim() === '') {
    return 'is required but empty';
  }
  // JSON Schema counts characters, a JavaScript string UTF-16 units.
  const length = text.length > (rule.maxLength ?? 0) ? Array.from(text).length : text.length;
  if (rule.maxLength !== undefined && length > rule.maxLength) {
    return `is longer than ${rule.maxLength} characters (it has ${length})`;
  }
  if (rule.format === 'email' && !isEmail(text)) {
    return 'is not an email address';
  }
  if (rule.format === 'uri' && !isUri(text)) {
    return 'is not an absolute address (URI) such as https://example.com/picture.png';
  }
  return rule.patterns === undefined ? undefined : checkPatterns(text, rule.patterns);
}

function nameOfType(value: unknown): string {
  if (Array.isArray(value)) {
    return 'a list';
  }
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}
