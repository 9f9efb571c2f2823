import type { FailureStatus, SuccessStatus } from './http-status.js';
import type { ParseAs, ParsedAs } from './parse-as.js';

type BodyOf<Answer> = Answer extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

type DataOf<Answer, Parse extends ParseAs> = Parse extends keyof ParsedAs
  ? ParsedAs[Parse]
  : BodyOf<Answer>;

interface Success<Status, Data> {
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
}

interface Failure<Status, Body> {
  readonly status: Status;
  readonly data?: undefined;
  /** The body: parsed where it is JSON, else its text; where it is empty, the status in words. Never falsy. */
  readonly error: Body;
  readonly response: Response;
}

type Responses<Operation> = Operation extends { responses: infer Answers } ? Answers : never;

type Declared<Operation, Parse extends ParseAs> = {
  [Status in keyof Responses<Operation>]: Status extends SuccessStatus
    ? Success<Status, DataOf<Responses<Operation>[Status], Parse>>
    : Failure<Status, BodyOf<Responses<Operation>[Status]>>;
}[keyof Responses<Operation>];

/**
 * What a call of `client.http` resolves with, whatever the status: `status` tells `data` from `error` and what they are.
 *
 * @example
 * ```ts
 * const result = await client.http.GET('/connections');
 * if (result.status === 200) console.log(result.data.total);
 * else if (result.status === 412) console.error(result.error.message);
 * ```
 */
export type HttpResult<Operation, Parse extends ParseAs = 'json'> =
  | Declared<Operation, Parse>
  | Failure<Exclude<FailureStatus, keyof Responses<Operation>>, NonNullable<unknown>>;
