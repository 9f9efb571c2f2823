import type { ContractParameter } from '../contract/contract-parameter.js';
import type { OperationCall } from './operation-call.js';

/** The call with other values of some parameters; null when one is where nobody can put it. */
export function withParameters(
  call: OperationCall,
  values: readonly { readonly parameter: ContractParameter; readonly value: unknown }[],
): OperationCall | null {
  let changed = call;
  for (const { parameter, value } of values) {
    const place = parameter.in;
    if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
      return null;
    const { [parameter.name]: _, ...others } = changed[place];
    changed = {
      ...changed,
      [place]: value === undefined ? others : { ...others, [parameter.name]: value },
    };
  }
  return changed;
}
