import { dateForms } from './date-forms.js';

/** Says why a text matches none of a rule's patterns, or names a day that does not exist. */
export function checkPatterns(text: string, patterns: readonly string[]): string | undefined {
  if (!patterns.some((pattern) => new RegExp(pattern, 'u').test(text))) {
    const examples = dateForms
      .map((form) => form.example)
      .filter((example) => patterns.some((pattern) => new RegExp(pattern, 'u').test(example)));
    return examples.length === 0
      ? 'is not written in an accepted form'
      : `is not a date in an accepted form: ${examples.join(', ')}`;
  }
  const date = dateForms.map((form) => form.pattern.exec(text)).find((match) => match !== null);
  return date?.groups === undefined || isDay(date.groups)
    ? undefined
    : 'is a day that is not in the calendar';
}

/** The patterns allow 31 days in every month; a date that rolls over is not one. */
function isDay({ year, month, day }: Readonly<Record<string, string>>): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
