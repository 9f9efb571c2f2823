import type { ProviderFault } from '../provider-fault.js';
import { errorResponse } from '../rewrite/error-response.js';
import { operationOf } from '../rewrite/operation-of.js';
import { rewriteAuthorization } from '../rewrite/rewrite-authorization.js';
import { rewriteError } from '../rewrite/rewrite-error.js';
import type { Wrap } from '../wrap.js';

/** Lets requests in as if they had the key that may do everything. */
function letIn(
  isLetIn: (
    authorization: string | null,
    request: Request,
    keys: Record<string, string>,
  ) => boolean,
): Wrap {
  return (next, apiKeys) =>
    rewriteAuthorization((authorization, request) =>
      isLetIn(authorization, request, { ...apiKeys }) ? `Bearer ${apiKeys.full}` : authorization,
    )(next, apiKeys);
}

/** Servers that let in whom they should not, or turn people away in a wrong way. */
export const accessFaults: readonly ProviderFault[] = [
  {
    id: 'access-list-open',
    title: 'The list needs no key',
    breaks: 'every operation needs a bearer key: 401',
    wrap: letIn(
      (authorization, request) =>
        authorization === null && operationOf(request) === 'listConnections',
    ),
  },
  {
    id: 'access-upload-open',
    title: 'Updates from CSV need no key',
    breaks: 'every operation needs a bearer key: 401',
    wrap: letIn(
      (authorization, request) =>
        authorization === null && operationOf(request) === 'updateConnectionFromCsv',
    ),
  },
  {
    id: 'access-any-key',
    title: 'Any key will do',
    breaks: 'an unknown key is answered 401',
    wrap: letIn(
      (authorization, _, keys) =>
        authorization?.startsWith('Bearer ') === true &&
        !Object.values(keys).includes(authorization.slice('Bearer '.length)),
    ),
  },
  {
    id: 'access-any-key-on-upload',
    title: 'Any key will do to create a connection from JSON',
    breaks: 'an unknown key is answered 401',
    wrap: letIn(
      (authorization, request, keys) =>
        operationOf(request) === 'createConnectionFromJson' &&
        authorization?.startsWith('Bearer ') === true &&
        !Object.values(keys).includes(authorization.slice('Bearer '.length)),
    ),
  },
  {
    id: 'access-any-scheme',
    title: 'The key is taken with any scheme',
    breaks: 'the scheme is `Bearer`',
    wrap: letIn(
      (authorization, _, keys) =>
        authorization?.split(' ').at(-1) === keys['full'] && !/^bearer /i.test(authorization ?? ''),
    ),
  },
  {
    id: 'access-bare-key',
    title: 'The rest of the header is not looked at once the scheme is `Basic`',
    breaks: 'the scheme is `Bearer`',
    wrap: letIn((authorization) => /^basic /i.test(authorization ?? '')),
  },
  {
    id: 'access-key-beginning',
    title: 'A key that only begins like a good one is taken',
    breaks: 'an unknown key is answered 401',
    wrap: letIn(
      (authorization, _, keys) => authorization?.startsWith(`Bearer ${keys['full']}`) === true,
    ),
  },
  {
    id: 'access-key-case',
    title: 'The case of a key does not matter',
    breaks: 'an unknown key is answered 401',
    wrap: letIn(
      (authorization, _, keys) =>
        authorization?.toLowerCase() === `bearer ${keys['full']}`.toLowerCase(),
    ),
  },
  {
    id: 'access-key-empty',
    title: 'An empty key is taken',
    breaks: 'an unknown key is answered 401',
    wrap: letIn((authorization) => authorization?.trim().toLowerCase() === 'bearer'),
  },
  {
    id: 'access-list-permission',
    title: 'A key that may only upload may list',
    breaks: 'the list needs the permission `connections-get`: 403',
    wrap: letIn((authorization, _, keys) => authorization === `Bearer ${keys['importOnly']}`),
  },
  {
    id: 'access-missing-is-403',
    title: 'A missing key is answered 403',
    breaks: 'a missing key is answered 401',
    wrap: rewriteError(({ request, status }) =>
      status === 401 && !request.headers.has('authorization')
        ? errorResponse(403, 'Forbidden')
        : undefined,
    ),
  },
  {
    id: 'access-missing-is-500',
    title: 'A missing key makes the server fail',
    breaks: 'a missing key is answered 401',
    wrap: rewriteError(({ request, status }) =>
      status === 401 && !request.headers.has('authorization')
        ? errorResponse(500, 'Internal server error')
        : undefined,
    ),
  },
  {
    id: 'access-permission-unchecked',
    title: 'A key that may only read may upload',
    breaks: 'uploads need the permission `personnel-importing`: 403',
    wrap: letIn((authorization, _, keys) => authorization === `Bearer ${keys['readOnly']}`),
  },
  {
    id: 'access-expired',
    title: 'An expired key is taken',
    breaks: 'an expired key is answered 401',
    wrap: letIn((authorization, _, keys) => authorization === `Bearer ${keys['expired']}`),
  },
  {
    id: 'access-terms-unchecked',
    title: 'Nobody needs to have accepted the terms',
    breaks: 'terms that nobody accepted are answered 412',
    wrap: letIn((authorization, _, keys) => authorization === `Bearer ${keys['noTerms']}`),
  },
  {
    id: 'access-terms-is-403',
    title: 'Terms that nobody accepted are answered 403',
    breaks: 'terms that nobody accepted are answered 412',
    wrap: rewriteError(({ status }) =>
      status === 412 ? errorResponse(403, 'API terms not accepted') : undefined,
    ),
  },
  {
    id: 'access-plan-is-403',
    title: 'A plan without the feature is answered 403',
    breaks: 'a plan without the feature is answered 402',
    wrap: rewriteError(({ status }) =>
      status === 402 ? errorResponse(403, 'Upgrade required') : undefined,
    ),
  },
];
