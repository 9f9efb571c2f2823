import { createAjvCompiler } from '../../src/ajv.js';
import {
  type ContractValidator,
  type ContractValidatorOptions,
  createContractValidator,
  type Problem,
  type RequestVerdict,
} from '../../src/index.js';

type Settings = Omit<ContractValidatorOptions, 'contract' | 'compiler'>;

/** A validator with checks that are made on the spot. */
export function validatorOf(contract: object, settings: Settings = {}): ContractValidator {
  return createContractValidator({ contract, compiler: createAjvCompiler(contract), ...settings });
}

/** A request as `fetch` would send it, judged. */
export async function judge(
  contract: object,
  path: string,
  init: RequestInit = {},
  settings: Settings = {},
): Promise<RequestVerdict> {
  const request = new Request(`https://things.example${path}`, init);
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const { method, url, headers } = request;
  return validatorOf(contract, settings).request({ method, url, headers, body });
}

/** Problems, in one line each. */
export function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ level, location, name, pointer, keyword, message }) =>
      `${level} ${location} ${name ?? ''}${pointer} ${keyword}: ${message}`,
  );
}
