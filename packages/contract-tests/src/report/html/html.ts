import { escapeHtml } from './escape-html.js';
import { SafeHtml } from './safe-html.js';

/** What may stand in a template: text is escaped, markup is kept, null is nothing. */
export type HtmlPart = string | number | SafeHtml | readonly SafeHtml[] | null;

/**
 * A template whose values are escaped unless they are markup themselves.
 *
 * @example
 * ```ts
 * html`<p title="${message}">${message}</p>`
 * ```
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): SafeHtml {
  const markup = strings.map((text, index) => `${text}${render(parts[index] ?? null)}`);
  return new SafeHtml(markup.join(''));
}

function render(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof SafeHtml) return part.toString();
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return part.map(String).join('');
}
