import type { JsonObject } from '@drata-connections/contract-validator/document';
import {
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';

/** What a step of a workflow needs to be told. */
interface Step {
  readonly operationId: string;
  readonly status: number;
  readonly parameters?: readonly JsonObject[];
  readonly requestBody?: JsonObject;
  /** The key to send; null for none. Default: the good one. */
  readonly key?: string | null;
}

const query = (values: JsonObject): readonly JsonObject[] =>
  Object.entries(values).map(([name, value]) => ({ name, in: 'query', value }));

const id = (value: number): readonly JsonObject[] => [{ name: 'id', in: 'path', value }];

const json: JsonObject = {
  contentType: 'application/json',
  payload: {
    personnelData: [
      {
        id: '233',
        firstName: 'Neil',
        lastName: 'Armstrong',
        email: 'neil.armstrong@example.com',
        contractor: false,
        isMfaEnabled: true,
        date: '2024-10-18T01:28:40',
      },
    ],
  },
};

/** The file lies beside the document. */
const form: JsonObject = {
  contentType: 'multipart/form-data',
  payload: { file: "$file('./people.csv')" },
};

/**
 * The requests of a plain contract test as an Arazzo workflow, with the status that each must have, for
 * the contract in the file `name`.yaml.
 */
export function arazzo(name: string, connectionId: number): JsonObject {
  const list = (values: JsonObject, status = 200): Step => ({
    operationId: 'listConnections',
    status,
    parameters: query(values),
  });
  const steps: readonly Step[] = [
    list({}),
    ...[1, 2, 6, 7, 2000].map((page) => list({ page })),
    ...[1, 20, 25, 50].map((limit) => list({ limit })),
    ...connectionStates.map((state) => list({ state, limit: 50 })),
    ...providerTypes.map((type) => list({ providerTypes: type, limit: 50 })),
    ...connectionSorts.flatMap((sort) =>
      sortDirections.map((sortDir) => list({ sort, sortDir, limit: 50 })),
    ),
    list({ providerTypes: 'IDENTITY', state: 'ACTIVE' }),
    list({ limit: 51 }, 400),
    list({ state: 'UNKNOWN' }, 400),
    { ...list({}, 401), key: null },
    { ...list({}, 401), key: 'wrong-key' },
    { operationId: 'createConnectionFromJson', status: 201, requestBody: json },
    { operationId: 'createConnectionFromCsv', status: 201, requestBody: form },
    {
      operationId: 'updateConnectionFromJson',
      status: 200,
      parameters: id(connectionId),
      requestBody: json,
    },
    {
      operationId: 'updateConnectionFromCsv',
      status: 200,
      parameters: id(connectionId),
      requestBody: form,
    },
    {
      operationId: 'updateConnectionFromJson',
      status: 404,
      parameters: id(999_999_999),
      requestBody: json,
    },
  ];
  return {
    arazzo: '1.0.1',
    info: { title: 'A plain contract test', version: '1' },
    sourceDescriptions: [{ name: 'connections', type: 'openapi', url: `./${name}.yaml` }],
    // One workflow, which ends at the first step that fails: one is enough.
    workflows: [
      {
        workflowId: name,
        inputs: { type: 'object', properties: { key: { type: 'string' } } },
        steps: steps.map(({ operationId, status, parameters = [], requestBody, key }, index) => ({
          stepId: `${name}-request-${index}`,
          operationId: `$sourceDescriptions.connections.${operationId}`,
          parameters,
          ...(requestBody === undefined ? {} : { requestBody }),
          ...(key === null
            ? {}
            : {
                'x-security': [{ schemeName: 'bearer', values: { token: key ?? '$inputs.key' } }],
              }),
          successCriteria: [{ condition: `$statusCode == ${status}` }],
        })),
      },
    ],
  };
}
