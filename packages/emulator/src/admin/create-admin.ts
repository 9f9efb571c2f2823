import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { jsonAnswer } from '../http/json-answer.js';
import { readBytes } from '../http/read-bytes.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { Soon } from '../soon/soon.js';
import { type AdminSubject, adminActions } from './admin-actions.js';

/** Where the admin surface is: below no base path of any API. */
const root = '/__emulator';

/** The header without which nothing is changed: no browser lets a page send it to another origin unasked. */
const header = 'x-emulator-admin';

/** Answers requests for the admin surface; undefined for requests to the API. */
export type Admin = (request: EmulatorRequest) => Soon<EmulatorAnswer> | undefined;

/** Makes the admin surface: what tests and people look at and change, and what the vendor's API does not have. */
export function createAdmin(subject: AdminSubject, maxBodyBytes: number): Admin {
  const actions = adminActions.map((action) => ({
    ...action,
    pattern: new RegExp(`^${root}${action.path.replace('{id}', '(\\d{1,15})')}$`),
  }));

  return (request) => {
    if (!request.url.includes(root)) return undefined;
    const { pathname } = new URL(request.url);
    if (pathname !== root && !pathname.startsWith(`${root}/`)) return undefined;
    const refusal = refusalOf(request);
    if (refusal !== undefined) return failure(403, refusal);
    if (pathname.replace(/\/$/, '') === root) return index();

    const found = actions.filter(({ pattern }) => pattern.test(pathname));
    const action = found.find(({ method }) => method === request.method);
    if (action === undefined) {
      const allow = found.map(({ method }) => method).join(', ');
      if (allow === '') return failure(404, `There is nothing here. See ${root}.`);
      return { ...failure(405, `This takes ${allow}.`), headers: { allow } };
    }
    return carryOut(request, action, Number(action.pattern.exec(pathname)?.[1] ?? 0));
  };

  async function carryOut(
    request: EmulatorRequest,
    action: (typeof actions)[number],
    id: number,
  ): Promise<EmulatorAnswer> {
    try {
      const bytes = await readBytes(request, maxBodyBytes);
      const body = bytes.length === 0 ? undefined : parse(bytes);
      const result = action.run(subject, id, body);
      return result === undefined ? failure(404, 'There is no such connection.') : ok(result);
    } catch (error) {
      if (error instanceof ApiProblem) return failure(error.status, error.message);
      const isMistake = error instanceof RangeError || error instanceof TypeError;
      return failure(isMistake ? 400 : 500, error instanceof Error ? error.message : String(error));
    }
  }
}

/** Why a request is not served: a page in a browser must neither read nor change anything. */
function refusalOf({ method, headers }: EmulatorRequest): string | undefined {
  const site = headers.get('sec-fetch-site');
  if (headers.has('origin') || (site !== null && site !== 'none')) {
    return 'The admin surface is not for pages in a browser.';
  }
  if (method === 'GET' || headers.has(header)) return undefined;
  return `Changes need the header \`${header}\`, with any value.`;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiProblem(400, 'The body must be JSON in UTF-8.');
  }
}

function index(): EmulatorAnswer {
  const actions = adminActions.map(({ method, path, summary }) => ({
    request: `${method} ${root}${path}`,
    summary,
  }));
  return ok({ about: 'The admin surface of the emulator; no part of any API.', header, actions });
}

function ok(value: object): EmulatorAnswer {
  return jsonAnswer(200, value, { 'cache-control': 'no-store' });
}

function failure(status: number, error: string): EmulatorAnswer {
  return jsonAnswer(status, { error });
}
