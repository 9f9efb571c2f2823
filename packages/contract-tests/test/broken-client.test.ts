import { createDrataClient } from '@drata-connections/client';
import { expect, test } from 'vitest';
import { type CaseResult, type ClientEdgeOptions, openClientEdge } from '../src/index.js';
import { ownContract } from './contracts/own-contract.js';

/** Runs the cases whose title matches, and tells what is broken in them. */
async function problemsOf(title: RegExp, options: ClientEdgeOptions): Promise<readonly string[]> {
  const edge = await openClientEdge({ contract: ownContract, ...options });
  const results: CaseResult[] = [];
  for (const contractCase of edge.cases) {
    if (title.test(contractCase.id)) results.push(await edge.run(contractCase));
  }
  await edge.close();
  expect(results).not.toEqual([]);
  return results.flatMap(({ problems }) => problems);
}

/** A client whose requests or responses are spoilt on the way. */
function spoiltClient(
  request: (request: Request) => Request,
  response: (response: Response) => Promise<Response> = async (whole) => whole,
): Required<Pick<ClientEdgeOptions, 'createClient'>> {
  return {
    createClient: ({ fetch, ...options }) =>
      createDrataClient({
        ...options,
        fetch: async (input, init) => {
          const sent = request(new Request(input, init));
          return response(await (fetch ?? globalThis.fetch)(sent));
        },
      }),
  };
}

const whole = (request: Request) => request;
const withUrl = (request: Request, url: string) => new Request(url, request);

test('an array in another spelling, which Prism passes', async () => {
  const client = spoiltClient((request) =>
    withUrl(request, request.url.replaceAll('providerTypes=', 'providerTypes[]=')),
  );
  const problems = await problemsOf(/providerTypes: only MDM$/, client);
  expect(problems[0]).toMatch(/sent the query .*providerTypes\[\].*the contract says/);
});

test('a parameter that is left out', async () => {
  const client = spoiltClient((request) => withUrl(request, request.url.replace(/limit=\d+/, '')));
  const problems = await problemsOf(/^listConnections sends limit: 50$/, client);
  expect(problems[0]).toBe('sent the query [], the contract says [["limit","50"]]');
});

test('a file without its media type, which Prism passes', async () => {
  const client = spoiltClient((request) => {
    const form = new FormData();
    form.set('file', new File(['id\r\n1\r\n'], 'people.csv', { type: 'application/pdf' }));
    return new Request(request.url, {
      method: request.method,
      headers: { authorization: request.headers.get('authorization') ?? '' },
      body: form,
    });
  });
  const problems = await problemsOf(/^createConnectionFromCsv answers 201/, client);
  expect(problems).toEqual(
    expect.arrayContaining([
      'sent parts and their media types [["file","application/pdf"]], the contract says [["file","text/csv"]]',
      'sent another content of a part than it was given',
    ]),
  );
});

test('a form that nobody can read', async () => {
  const client = spoiltClient(({ url, method, headers }) => {
    const authorization = headers.get('authorization') ?? '';
    const type = { authorization, 'content-type': 'multipart/form-data; boundary=x' };
    return new Request(url, { method, headers: type, body: 'no form, and private' });
  });
  const problems = await problemsOf(/^createConnectionFromCsv answers 201/, client);
  expect(problems).toContain('sent a body that cannot be read as multipart/form-data');
  expect(problems.join()).not.toContain('private');
});

test('a wrong key is told without the key', async () => {
  const client = spoiltClient((request) => {
    const headers = new Headers(request.headers);
    headers.set('authorization', 'Bearer another-key');
    return new Request(request, { headers });
  });
  const problems = await problemsOf(/^listConnections answers 200/, client);
  expect(problems).toContain('sent another header `authorization` than the contract says, or none');
  expect(problems.join()).not.toMatch(/another-key|contract-test-key/);
});

test('data of a success that is lost', async () => {
  const client = spoiltClient(whole, async (response) =>
    response.ok ? Response.json({ data: [], page: 1, limit: 20, total: 0 }) : response,
  );
  const problems = await problemsOf(/^listConnections .* example severalStates$/, client);
  expect(problems).toEqual(['returned other data than arrived']);
});

test('an error that is taken for a success', async () => {
  const client = spoiltClient(whole, async (response) => new Response(response.body));
  const problems = await problemsOf(
    /^createConnectionFromJson answers 412 as application\/json$/,
    client,
  );
  expect(problems).toEqual(['returned data for a response of 412']);
});

test('an error with another status and no body', async () => {
  const client = spoiltClient(whole, async (response) =>
    response.ok ? response : new Response(null, { status: 418 }),
  );
  const problems = await problemsOf(/^updateConnectionFromJson answers 404/, client);
  expect(problems).toEqual(
    expect.arrayContaining([
      'threw an error with the status 418 for a response of 404',
      'threw an error with another body than arrived',
    ]),
  );
});

test('a call that sends nothing', async () => {
  const problems = await problemsOf(/^listConnections answers 200/, {
    drivers: { listConnections: () => Promise.reject(new Error('no network')) },
  });
  expect(problems).toContain('nothing was sent and answered: Error (no network)');
});
