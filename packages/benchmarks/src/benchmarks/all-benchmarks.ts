import type { Benchmark } from './benchmark.js';
import { build } from './build.js';
import { call } from './call.js';
import { compare } from './compare.js';
import { emulatorListing } from './emulator-listing.js';
import { emulatorLoad } from './emulator-load.js';
import { emulatorUpload } from './emulator-upload.js';
import { generate } from './generate.js';
import { kitMemory } from './kit-memory.js';
import { kitTime } from './kit-time.js';
import { paging } from './paging.js';
import { pull } from './pull.js';
import { size } from './size.js';
import { types } from './types.js';
import { upload } from './upload.js';

/** Every benchmark, in the order in which they run and are reported. */
export const allBenchmarks: readonly Benchmark[] = [
  call,
  paging,
  upload,
  types,
  size,
  generate,
  pull,
  compare,
  build,
  emulatorLoad,
  emulatorUpload,
  emulatorListing,
  kitTime,
  kitMemory,
];
