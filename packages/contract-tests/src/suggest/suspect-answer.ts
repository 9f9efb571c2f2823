import type { ContractValidator, Problem } from '@drata-connections/contract-validator';
import { bodyBytes } from '../exchange/body-bytes.js';
import type { CheckId } from '../findings/check-id.js';
import type { EdgeReport } from '../findings/edge-report.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { jsonOrText } from '../wire/json-or-text.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import type { SeenAnswer } from './edits-of-problem.js';

/** An answer that findings are about, and how to ask what is wrong with it. */
export interface SuspectAnswer extends SeenAnswer {
  readonly operationId: string;
  /** The day that it was recorded on. */
  readonly date: string;
  readonly target: string;
  /** What is wrong with it by a contract, of the kinds that findings told of. */
  readonly problems: (validator: ContractValidator) => readonly Problem[];
}

/** The checks that a correction can answer: they say how a single answer departs from the contract. */
const checksOfAnswers: ReadonlySet<CheckId> = new Set<CheckId>([
  'status',
  'content-type',
  'response-headers',
  'response-schema',
  'undeclared-property',
]);

/** The answers that the findings of reports are about. One that was cut cannot be asked about. */
export function suspectAnswers(reports: readonly EdgeReport[]): readonly SuspectAnswer[] {
  return reports.flatMap((report) => {
    const told = new Map<number, Set<string>>();
    for (const { check, pointer, exchangeIndexes } of report.findings) {
      if (!checksOfAnswers.has(check)) continue;
      const kind = check === 'response-headers' ? pointer : check;
      for (const index of exchangeIndexes) {
        told.set(index, (told.get(index) ?? new Set()).add(kind));
      }
    }
    return [...told].flatMap(([index, kinds]) => toAnswer(report, index, kinds) ?? []);
  });
}

function toAnswer(
  { exchanges, target }: EdgeReport,
  index: number,
  kinds: ReadonlySet<string>,
): SuspectAnswer | null {
  const exchange = exchanges[index];
  const response = exchange?.response ?? null;
  const operationId = exchange?.operationId ?? null;
  if (exchange === undefined || response === null || operationId === null) return null;
  if (response.body?.truncated === true) return null;
  const headers = new Headers(
    response.headers.map(([name, value]): [string, string] => [name, value]),
  );
  const body = response.body === null ? null : bodyBytes(response.body);
  const mediaType = mediaTypeOf(headers);
  return {
    operationId,
    date: exchange.startedAt.slice(0, 10),
    target,
    status: response.status,
    mediaType,
    value: body === null ? undefined : read(mediaType, body),
    problems: (validator) =>
      validator
        .response(operationId, { status: response.status, headers, body })
        .problems.filter((problem) => kinds.has(kindOf(problem))),
  };
}

function read(mediaType: string, body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body);
  return isJsonMediaType(mediaType) ? jsonOrText(text) : text;
}

function kindOf({ location, level, name = '' }: Problem): string {
  if (location === 'status') return 'status';
  if (location === 'media-type') return 'content-type';
  if (location === 'header') return `header/${name.toLowerCase()}`;
  return level === 'undeclared' ? 'undeclared-property' : 'response-schema';
}
