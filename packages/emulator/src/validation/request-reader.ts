import type { EmulatorRequest } from '../http/emulator-request.js';
import { mediaType } from '../http/media-type.js';
import { readBytes } from '../http/read-bytes.js';
import type { PersonnelCsvReader } from '../personnel/personnel-csv-reader.js';
import { receivePersonnelForm } from '../personnel/receive-personnel-form.js';
import { ApiProblem } from '../problem/api-problem.js';
import type { Route } from '../routing/route.js';
import type { StagedUpload } from '../state/staged-upload.js';
import type { ContractParameter } from './contract-parameter.js';
import { formatPlace } from './format-place.js';
import { type ContractBody, readContractBody } from './read-contract-body.js';
import { readContractParameters } from './read-contract-parameters.js';
import { readPath } from './read-path.js';
import { readQuery } from './read-query.js';
import type { SchemaCompiler } from './schema-compiler.js';

type Values = Readonly<Record<string, unknown>>;

/** The values of a request that the contract of one operation allows. */
export interface ReadRequest {
  readonly operationId: string;
  readonly query: Values;
  readonly path: Values;
  readonly body: unknown;
}

/** Where the people of a personnel file go. */
interface UploadReceiver {
  readonly upload: StagedUpload;
}

/** Reads the requests of one operation. */
export interface RequestReader {
  /**
   * The values of a request.
   *
   * @throws ApiProblem 400 when the contract does not allow the request; 413 when its body is too large.
   */
  read(
    request: EmulatorRequest,
    pathValues: ReadonlyMap<string, string>,
    receiver: UploadReceiver,
  ): Promise<ReadRequest>;
}

/**
 * Makes the reader of an operation, with every schema that it needs compiled.
 *
 * @throws Error when the contract declares what cannot be checked.
 */
export function createRequestReader(
  contract: object,
  { operationId, pointer }: Route,
  compiler: SchemaCompiler,
  maxBodyBytes: number,
  personnelCsv: PersonnelCsvReader,
): RequestReader {
  const parameters = readContractParameters(contract, pointer, compiler);
  const body = readContractBody(contract, pointer, compiler);

  return {
    read: async (request, pathValues, receiver) => {
      const query = readQuery(new URL(request.url).searchParams, parameters);
      const path = readPath(pathValues, parameters);
      checkValues(query, parameters, 'query');
      checkValues(path, parameters, 'path');
      return {
        operationId,
        query,
        path,
        body: await readBody(request, body, maxBodyBytes, personnelCsv, receiver),
      };
    },
  };
}

function checkValues(
  values: Values,
  parameters: readonly ContractParameter[],
  location: ContractParameter['in'],
): void {
  for (const parameter of parameters) {
    if (parameter.in !== location || !(parameter.name in values)) continue;
    const violation = parameter.check(values[parameter.name]);
    if (violation === undefined) continue;
    const place = formatPlace(parameter.name, violation.path);
    throw new ApiProblem(400, `${place} ${violation.reason}`);
  }
}

async function readBody(
  request: EmulatorRequest,
  body: ContractBody | undefined,
  maxBytes: number,
  personnelCsv: PersonnelCsvReader,
  receiver: UploadReceiver,
): Promise<unknown> {
  if (body === undefined) return undefined;
  const contentType = request.headers.get('content-type') ?? '';
  const reader = body.readers.find((each) => each.mediaType === mediaType(contentType));
  if (reader === undefined) {
    if (!body.required && request.body === null) return undefined;
    const names = body.readers.map((each) => each.mediaType).join(' or ');
    throw new ApiProblem(400, `the \`Content-Type\` of the request must be ${names}`);
  }
  if (reader.mediaType !== 'multipart/form-data') {
    return reader.read(await readBytes(request, maxBytes), contentType);
  }
  const { form, problem } = await receivePersonnelForm(
    request,
    maxBytes,
    personnelCsv,
    receiver.upload,
  );
  const value = await reader.read(form, contentType);
  if (problem !== undefined) throw problem;
  return value;
}
