import type { ContractOperation } from '../contract/contract-operation.js';
import { validCall } from '../derive/valid-call.js';
import { askedSchemes } from '../wire/asked-schemes.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { credentialPointer } from '../wire/credential-pointer.js';
import { encodeRequest } from '../wire/encode-request.js';
import { withCredential } from '../wire/with-credential.js';
import type { ProviderSession } from './provider-session.js';

/**
 * `HEAD` and `OPTIONS`, which no contract declares and every server gets: they make no server fail, and `HEAD` asks for
 * the same credentials as `GET` does.
 */
export async function probeSafeMethods(
  session: ProviderSession,
  operations: readonly ContractOperation[],
  path: (operation: ContractOperation) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const { operations: all, schemas } = session.model;
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    const { operationId, security } = operation;
    const call = validCall(schemas, operation);
    const known = { ...call, path: { ...call.path, ...path(operation) } };
    const valid = buildWireRequest(schemas, operation, known, session.apiKey);
    const anonymous = withCredential(operation, valid, null);
    const needsKey = security.length > 0 && security.every((schemes) => schemes.length > 0);
    const nothing: ContractOperation = { ...operation, responses: [], body: null };
    const declared = all
      .filter((other) => other.path === operation.path)
      .map(({ method }) => method);
    for (const method of ['HEAD', 'OPTIONS'].filter((name) => !declared.includes(name))) {
      const title = `stands ${method} ${operation.path}`;
      await session.runCase({ id: title, kind: 'probe', title, operationId }, async () => {
        await session.probe(nothing, encodeRequest(session.baseUrl, { ...valid, method }), title);
        if (method !== 'HEAD' || !needsKey || askedSchemes(operation).length === 0) return;
        const request = encodeRequest(session.baseUrl, { ...anonymous, method });
        const answer = await session.probe(nothing, request, title);
        if (answer.status < 200 || answer.status > 299) return;
        session.log.note(
          {
            check: 'auth',
            level: 'violation',
            pointer: credentialPointer(operation),
            contractPointer: operation.pointer,
            expected: '401',
            actual: String(answer.status),
            message: `HEAD ${operation.path} answered ${answer.status} to a request without a credential.`,
            detail: 'HEAD',
          },
          { operationId: null, caseId: title, answers: [answer] },
        );
      });
    }
  }
}
