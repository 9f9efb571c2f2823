import type {
  ContractValidator,
  HeadVerdict,
  MatchedOperation,
} from '@drata-connections/contract-validator';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { readBytes } from '../http/read-bytes.js';
import type { PersonnelCsvReader } from '../personnel/personnel-csv-reader.js';
import { receivePersonnelForm } from '../personnel/receive-personnel-form.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { Soon } from '../soon/soon.js';
import type { StagedUpload } from '../state/staged-upload.js';
import { describeProblem } from './describe-problem.js';
import { rememberHeads } from './remember-heads.js';

type Values = Readonly<Record<string, unknown>>;

/** The values of a request that the contract of one operation allows. */
export interface ReadRequest {
  readonly operationId: string;
  readonly query: Values;
  readonly path: Values;
  readonly body: unknown;
}

/** Where the people of a personnel file go; undefined for an operation that takes none. */
interface UploadReceiver {
  readonly upload: StagedUpload;
}

/** Reads requests by the contract. */
export interface RequestReader {
  /** What the contract says of everything but the body. */
  head(request: EmulatorRequest): HeadVerdict;
  /**
   * The values of a request; at once, where it has no body.
   *
   * @throws ApiProblem, or rejects with one: 400 when the contract does not allow the request; 413 when its body is too large.
   */
  read(
    request: EmulatorRequest,
    head: HeadVerdict,
    operation: MatchedOperation,
    receiver: UploadReceiver | undefined,
  ): Soon<ReadRequest>;
}

/** Makes a reader. What the contract does not mention is refused as what it forbids is. */
export function createRequestReader(
  validator: ContractValidator,
  maxBodyBytes: number,
  personnelCsv: PersonnelCsvReader | undefined,
): RequestReader {
  return {
    head: rememberHeads((request) => validator.head(request, hasBody(request))),
    read: (request, head, { operationId }, receiver) => {
      refuse(head.problems[0]);
      const { query, path } = head;
      if (!hasBody(request) && !request.headers.has('content-type')) {
        return { operationId, query, path, body: undefined };
      }
      return readBody(request, receiver).then((body) => ({ operationId, query, path, body }));
    },
  };

  async function readBody(
    request: EmulatorRequest,
    receiver: UploadReceiver | undefined,
  ): Promise<unknown> {
    const isForm = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '');
    const received =
      isForm && receiver !== undefined && personnelCsv !== undefined
        ? await receivePersonnelForm(request, maxBodyBytes, personnelCsv, receiver.upload)
        : { form: await readBytes(request, maxBodyBytes), problem: undefined };
    const { method, url, headers } = request;
    const body = hasBody(request) ? received.form : null;
    const verdict = validator.request({ method, url, headers, body });
    refuse(verdict.problems[0]);
    if (received.problem !== undefined) throw received.problem;
    return verdict.body?.value;
  }
}

function refuse(problem: HeadVerdict['problems'][number] | undefined): void {
  if (problem !== undefined) throw new ApiProblem(400, describeProblem(problem));
}

function hasBody({ body, headers }: EmulatorRequest): boolean {
  return body !== null && headers.get('content-length') !== '0';
}
