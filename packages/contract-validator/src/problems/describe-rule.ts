import { isJsonObject } from '../document/is-json-object.js';

/** The words for a broken rule: to be read after the place, and what the contract asks for. */
export interface RuleWords {
  readonly message: string;
  readonly expected: string;
}

/** Says in words which rule is broken, without the value that breaks it. */
export function describeRule(
  keyword: string,
  schema: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, unknown>>,
  fallback: string | undefined,
): RuleWords {
  // Where the schema is not known, what broke the rule says the same of it.
  const rule = schema[keyword] ?? params['limit'] ?? params[keyword] ?? params['allowedValues'];
  switch (keyword) {
    case 'type': {
      const types = [rule].flat().map(withArticle).join(' or ');
      return { message: `must be ${types}`, expected: types };
    }
    case 'minimum':
      return { message: `must not be less than ${rule}`, expected: `at least ${rule}` };
    case 'maximum':
      return { message: `must not be greater than ${rule}`, expected: `at most ${rule}` };
    case 'minLength':
      return words(`must not be shorter than ${rule} characters`, `at least ${rule} characters`);
    case 'maxLength':
      return words(`must not be longer than ${rule} characters`, `at most ${rule} characters`);
    case 'enum':
      return words(`must be one of ${[rule].flat().join(', ')}`, [rule].flat().join(', '));
    case 'required': {
      const name = String(params['missingProperty']);
      return words(`must have the property ${name}`, name);
    }
    case 'dependentRequired':
      return words(
        `must have the property ${params['missingProperty']} beside ${params['property']}`,
        String(params['missingProperty']),
      );
    case 'format':
      return words(`must have the format ${rule}`, String(rule));
    case 'pattern':
      return words(`must match the pattern ${rule}`, String(rule));
    case 'anyOf':
      return words(`must have one of the forms ${formNames(rule)}`, formNames(rule));
    case 'additionalProperties':
    case 'unevaluatedProperties':
      // The name of the property came with the value: it is not repeated, for it may be personal.
      return words('must have no property that the contract does not name', 'no further property');
    case 'propertyNames':
      return words('must have no property with such a name', 'other names');
    default:
      return words(fallback ?? `must satisfy ${keyword}`, keyword);
  }
}

function words(message: string, expected: string): RuleWords {
  return { message, expected };
}

function withArticle(type: unknown): string {
  if (type === 'null') return 'null';
  return /^[aeio]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

function formNames(forms: unknown): string {
  if (!Array.isArray(forms)) return 'of the contract';
  return forms
    .map((form: unknown, index) => {
      const title = isJsonObject(form) ? form['title'] : undefined;
      return typeof title === 'string' ? title : `number ${index + 1}`;
    })
    .join(', ');
}
