import { isJsonObject, locate, pointerOf } from '@drata-connections/contract-validator/document';
import type { EmulatorAnswer } from '../http/emulator-answer.js';
import type { Route } from '../routing/route.js';
import { editBySchema, type PropertyEdit } from './edit-by-schema.js';
import { enumValues } from './enum-values.js';
import type { FaultKind } from './fault.js';

/** What no enum lists. */
const unknownValue = 'EMULATOR_UNKNOWN_VALUE';

/** Statuses of HTTP that an API hardly declares; the first that an operation does not is the undeclared one. */
const rareStatuses = [418, 508, 451, 226];

/** Spoils an answer in the way of one fault; faults that are no change of an answer leave it as it is. */
export type AnswerSpoiler = (
  answer: EmulatorAnswer,
  kind: FaultKind,
  route: Route | undefined,
) => EmulatorAnswer;

/** Makes a spoiler that takes what it needs to know from the contract. */
export function createAnswerSpoiler(contract: object): AnswerSpoiler {
  const known = enumValues(contract);

  return (answer, kind, route) => {
    switch (kind) {
      case 'truncated-body':
        return { ...answer, cut: 'body' };
      case 'empty-body':
        return { ...answer, body: '' };
      case 'wrong-content-type':
        return withHeader(answer, 'content-type', 'text/html; charset=utf-8');
      case 'undeclared-status':
        return { ...answer, status: undeclaredStatus(route) };
      case 'unknown-enum':
        return edit(answer, (value) =>
          everywhere(value, (_, own) =>
            typeof own === 'string' && known.has(own) ? unknownValue : own,
          ),
        );
      case 'string-id':
        return edit(answer, (value) =>
          everywhere(value, (name, own) =>
            name === 'id' && typeof own === 'number' ? String(own) : own,
          ),
        );
      case 'missing-optional':
        return bySchema(answer, route, (own, { required }) => (required ? own : undefined));
      case 'null-fields':
        return bySchema(answer, route, (own, { nullable }) => (nullable ? null : own));
      default:
        return answer;
    }
  };

  function undeclaredStatus(route: Route | undefined): number {
    const responses = route && locate(contract, `${route.pointer}/responses`).value;
    const declared = isJsonObject(responses) ? Object.keys(responses) : [];
    return rareStatuses.find((status) => !declared.includes(String(status))) ?? 599;
  }

  function bySchema(
    answer: EmulatorAnswer,
    route: Route | undefined,
    change: PropertyEdit,
  ): EmulatorAnswer {
    if (route === undefined) return answer;
    const owner = locate(contract, pointerOf(route.pointer, 'responses')).value;
    const status = String(answer.status);
    if (!isJsonObject(owner) || !Object.hasOwn(owner, status)) return answer;
    const { pointer, value } = locate(contract, pointerOf(route.pointer, 'responses', status));
    const content = isJsonObject(value) ? value['content'] : undefined;
    const json = isJsonObject(content) ? content['application/json'] : undefined;
    if (!isJsonObject(json) || json['schema'] === undefined) return answer;
    const place = pointerOf(pointer, 'content', 'application/json', 'schema');
    return edit(answer, (body) => editBySchema(contract, place, body, change));
  }
}

function edit(answer: EmulatorAnswer, change: (body: unknown) => unknown): EmulatorAnswer {
  const { headers, body } = answer;
  const isJson = headers['content-type']?.startsWith('application/json') === true && body !== '';
  return isJson ? { ...answer, body: JSON.stringify(change(JSON.parse(body))) } : answer;
}

function withHeader(answer: EmulatorAnswer, name: string, value: string): EmulatorAnswer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

function everywhere(value: unknown, change: (name: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, everywhere(change(name, own), change)]),
  );
}
