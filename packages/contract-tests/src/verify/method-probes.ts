import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import { validCall } from '../derive/valid-call.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { encodeRequest } from '../wire/encode-request.js';
import type { ProviderSession } from './provider-session.js';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Every method that a path does not declare is refused with 405, and the answer names those that it does. */
export async function probeMethods(
  session: ProviderSession,
  path: (operation: ContractOperation) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const { operations, schemas } = session.model;
  await Promise.all(
    paths(session.model).flatMap(([template, first]) => {
      // Another template can match the same path: what it declares is no fault.
      const declared = operations
        .filter((other) => other.path === template)
        .map(({ method }) => method);
      return methods
        .filter((method) => !declared.includes(method))
        .map((method) => {
          const title = `refuses ${method} ${template}`;
          const { operationId } = first;
          return session.runCase({ id: title, kind: 'probe', title, operationId }, async () => {
            const call = validCall(schemas, first);
            const known = { ...call, path: { ...call.path, ...path(first) }, body: null };
            const wire = buildWireRequest(schemas, first, known, session.apiKey);
            const request = encodeRequest(session.baseUrl, { ...wire, method, query: [] });
            const nothing: ContractOperation = { ...first, responses: [], body: null };
            const answer = await session.probe(nothing, request, title);
            const { status, headers } = answer;
            if (status === 0 || status >= 500 || status === 429) return;
            const allow = headers.get('allow') ?? '';
            const told = allow.split(',').map((name) => name.trim().toUpperCase());
            const missing = declared.filter((name) => !told.includes(name));
            if (status === 405 && missing.length === 0) return;
            const isStatus = status !== 405;
            session.log.note(
              {
                check: 'unsupported-method',
                level: 'violation',
                pointer: isStatus ? 'status' : 'header/allow',
                contractPointer: first.pointer.replace(/\/[^/]+$/, ''),
                expected: isStatus ? '405' : declared.join(', '),
                actual: isStatus ? String(status) : allow || 'no `Allow`',
                message: isStatus
                  ? `${method} ${template} is not declared and answered ${status}; the status for that is 405.`
                  : `The 405 of ${method} ${template} does not name ${missing.join(', ')} in \`Allow\`.`,
                detail: `${template} ${isStatus ? status : ''}`,
              },
              { operationId: null, caseId: title, answers: [answer] },
            );
          });
        });
    }),
  );
}

function paths({ operations }: ContractModel): readonly (readonly [string, ContractOperation])[] {
  return [
    ...new Map(operations.toReversed().map((operation) => [operation.path, operation])),
  ].reverse();
}
