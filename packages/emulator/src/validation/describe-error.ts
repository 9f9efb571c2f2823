import type { ErrorObject } from 'ajv';
import { isJsonObject } from '../contract/is-json-object.js';

/** Says in words which rule an Ajv error stands for, without the value that breaks it. */
export function describeError(error: ErrorObject): string {
  const { keyword, params, schema, parentSchema } = error;
  switch (keyword) {
    case 'type':
      return `must be ${[schema].flat().map(withArticle).join(' or ')}`;
    case 'minimum':
      return `must not be less than ${schema}`;
    case 'maximum':
      return `must not be greater than ${schema}`;
    case 'maxLength':
      return `must not be longer than ${schema} characters`;
    case 'enum':
      return `must be one of ${[schema].flat().join(', ')}`;
    case 'required':
      return `must have the property ${params['missingProperty']}`;
    case 'format':
      return `must have the format ${schema}`;
    case 'anyOf':
      return `must have one of the forms ${formNames(parentSchema).join(', ')}`;
    default:
      return error.message ?? `must satisfy ${keyword}`;
  }
}

function withArticle(type: unknown): string {
  if (type === 'null') return 'null';
  return /^[aeio]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

function formNames(parentSchema: unknown): readonly string[] {
  const forms = isJsonObject(parentSchema) ? parentSchema['anyOf'] : undefined;
  if (!Array.isArray(forms)) return [];
  return forms.map((form: unknown, index) => {
    const title = isJsonObject(form) ? form['title'] : undefined;
    return typeof title === 'string' ? title : `number ${index + 1}`;
  });
}
