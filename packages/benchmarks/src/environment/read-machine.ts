import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Machine } from './machine.js';

/** Describes the machine that this process runs on. */
export function readMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: String(availableParallelism()),
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    load: (loadavg()[0] ?? 0).toFixed(2),
    os: `${type()} ${release()}`,
    node: process.version,
  };
}
