import type { AnswerCase } from '../derive/contract-case.js';

/** The request of a client, with what has Prism give the answer of a case. */
export function askForAnswer(
  { operation, response, content, example }: AnswerCase,
  request: Request,
): Request {
  const url = new URL(request.url);
  const headers = new Headers(request.headers);
  if (content !== null) headers.set('accept', content.declaredType);
  // Prism obeys this on valid requests only: an invalid one cannot be passed off as a success by it.
  const wishes = {
    code: String(response.status),
    ...(example?.name ? { example: example.name } : {}),
  };
  const isTaken = operation.parameters.some(
    ({ in: place, name }) => place === 'header' && name.toLowerCase() === 'prefer',
  );
  if (isTaken) {
    for (const [name, value] of Object.entries(wishes)) url.searchParams.set(`__${name}`, value);
  } else {
    const texts = Object.entries(wishes).map(([name, value]) => `${name}=${value}`);
    headers.set('prefer', texts.join(', '));
  }
  return new Request(url, new Request(request, { headers }));
}
