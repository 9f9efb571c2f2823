import type { Unit } from './unit.js';

/** The units of all benchmarks, by what is to be written. */
export const units: {
  readonly ratio: Unit;
  /** Of a time in ms. */
  readonly microseconds: Unit;
  /** Of a time in ms. */
  readonly milliseconds: Unit;
  /** Of a time in ms, with tenths of one. */
  readonly tenths: Unit;
  /** Of bytes a millisecond. */
  readonly megabytesPerSecond: Unit;
  /** Of bytes; 1000 of them, as size-limit has it. */
  readonly kilobytes: Unit;
  /** Of bytes. */
  readonly megabytes: Unit;
  /** Of a share, 1 for all of it. */
  readonly percent: Unit;
  readonly count: Unit;
} = {
  ratio: { suffix: 'x', scale: 1, digits: 2 },
  microseconds: { suffix: ' µs', scale: 0.001, digits: 1 },
  milliseconds: { suffix: ' ms', scale: 1, digits: 0 },
  tenths: { suffix: ' ms', scale: 1, digits: 1 },
  megabytesPerSecond: { suffix: ' MB/s', scale: 1000, digits: 1 },
  kilobytes: { suffix: ' kB', scale: 1000, digits: 2 },
  megabytes: { suffix: ' MB', scale: 1e6, digits: 0 },
  percent: { suffix: ' %', scale: 0.01, digits: 0 },
  count: { suffix: '', scale: 1, digits: 0 },
};
