import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { schemaRules } from '../../derive/refusals/schema-rules.js';
import { sampleValue } from '../../values/sample-value.js';
import { withValueAt } from '../../values/with-value-at.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import type { RequestFault } from './refused-cases.js';

const wrong: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a string', 'text'],
  ['a boolean', true],
  ['an object', {}],
  ['an array', []],
];

/** JSON bodies with a value of each wrong type in each place. */
export function typeFaults(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RequestFault[] {
  return (operation.body?.contents ?? [])
    .filter(({ mediaType }) => isJsonMediaType(mediaType))
    .flatMap(({ mediaType, schema }) => {
      const whole = sampleValue(schemas, schema, true);
      return [...schemaRules(schemas, schema, false)]
        .filter(({ keyword }) => keyword === 'type')
        .flatMap(({ path }) =>
          wrong.flatMap(([name, value]): readonly RequestFault[] => {
            const body = { mediaType, value: withValueAt(whole, path, value) };
            const pointer = `/${path.map((key) => (key === '[]' ? '0' : key)).join('/')}`;
            const problems = schemas.problems(schema, body.value);
            if (
              !problems.some(
                (problem) =>
                  problem.keyword === 'type' &&
                  problem.pointer === (path.length === 0 ? '' : pointer),
              )
            ) {
              return [];
            }
            const place = ['body', ...path].join('.').replaceAll('.[]', '[]');
            return [
              {
                rule: `${mediaType} ${place} type, as ${name}`,
                pointer: `body${path.length === 0 ? '' : pointer}`,
                about: 'content',
                request: buildWireRequest(schemas, operation, { ...call, body }, apiKey),
              },
            ];
          }),
        );
    });
}
