import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Fault, FaultKind } from './fault.js';
import { faultKinds } from './fault-kinds.js';

/** The settings of a fault, and what each can be. */
const settings: Readonly<Record<Exclude<keyof Fault, 'kind'>, string>> = {
  operation: 'the id of an operation',
  times: 'a whole number from 1',
  probability: 'a number from 0 to 1',
  seed: 'a whole number',
  latencyMs: 'a number from 0 to 600000',
  carriedOut: '`true` or `false`',
};

/**
 * Reads faults: a list of objects as `Fault` has them, or text.
 *
 * @throws RangeError when one is none.
 * @example
 * parseFaults('502:times=2; latency:latencyMs=200,operation=listConnections');
 */
export function parseFaults(value: unknown): readonly Fault[] {
  const list = typeof value === 'string' ? parseText(value) : value;
  if (!Array.isArray(list)) throw refusal('they are no list', 'Give a list of faults.');
  return list.map(parseFault);
}

/** Reads `kind:name=value,name=value; kind`. */
function parseText(text: string): readonly unknown[] {
  return text
    .split(';')
    .map((fault) => fault.trim())
    .filter((fault) => fault !== '')
    .map((fault) => {
      const [kind = '', list = ''] = fault.split(/:(.*)/s);
      const pairs = list
        .split(',')
        .filter((pair) => pair.trim() !== '')
        .map((pair) => pair.split('=').map((part) => part.trim()));
      const entries = pairs.map(([name = '', own = 'true']) => [name, readSetting(name, own)]);
      return { kind: kind.trim(), ...Object.fromEntries(entries) };
    });
}

function readSetting(name: string, text: string): unknown {
  if (name === 'operation') return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return text === '' ? Number.NaN : Number(text);
}

function parseFault(value: unknown): Fault {
  const { kind, ...given } = isJsonObject(value) ? value : {};
  if (!isKind(kind)) {
    throw refusal(
      `there is no kind ${JSON.stringify(kind)}`,
      `The kinds are ${faultKinds.join(', ')}.`,
    );
  }
  const { operation, times, probability, seed, latencyMs, carriedOut, ...rest } = given;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    const names = Object.keys(settings).join(', ');
    throw refusal(
      `${kind} has no setting ${JSON.stringify(unknown)}`,
      `The settings are ${names}.`,
    );
  }
  return {
    kind,
    ...setting(kind, 'operation', operation, (own) => typeof own === 'string'),
    ...setting(kind, 'times', times, (own) => isWhole(own) && own >= 1),
    ...setting(kind, 'probability', probability, (own) => isNumber(own) && own >= 0 && own <= 1),
    ...setting(kind, 'seed', seed, isWhole),
    ...setting(kind, 'latencyMs', latencyMs, (own) => isNumber(own) && own >= 0 && own <= 600_000),
    ...setting(kind, 'carriedOut', carriedOut, (own) => typeof own === 'boolean'),
  };
}

function setting(
  kind: FaultKind,
  name: keyof typeof settings,
  value: unknown,
  isRight: (value: unknown) => boolean,
): Partial<Fault> {
  if (value === undefined) return {};
  if (isRight(value)) return { [name]: value };
  throw refusal(`\`${name}\` of ${kind} is not what it can be`, `Make it ${settings[name]}.`);
}

function isKind(value: unknown): value is FaultKind {
  return faultKinds.some((kind) => kind === value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function refusal(reason: string, nextStep: string): RangeError {
  return new RangeError(`Failed to read the faults: ${reason}. ${nextStep}`);
}
