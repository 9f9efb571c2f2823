import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html } from './html.js';
import { SafeHtml } from './safe-html.js';

/**
 * A page that needs nothing else: its style and its script are inside, and its policy lets nothing else run or load,
 * whatever the text of a report holds.
 */
export function renderPage(title: string, body: SafeHtml): string {
  const style = asset('report.css');
  const script = asset('report.js');
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new SafeHtml(style)}</style>
</head>
<body>
${body}
<script>${new SafeHtml(script)}</script>
</body>
</html>
`}`;
}

function asset(name: string): string {
  return readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
