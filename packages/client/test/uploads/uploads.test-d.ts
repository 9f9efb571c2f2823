import type { Readable } from 'node:stream';
import type { Personnel } from '@drata-connections/types';
import { expectTypeOf, test } from 'vitest';
import type { CsvUpload, JsonUpload } from '../../src/index.js';

test('a file may come from anywhere', () => {
  expectTypeOf<{ file: File }>().toExtend<CsvUpload>();
  expectTypeOf<{ file: Buffer<ArrayBuffer> }>().toExtend<CsvUpload>();
  expectTypeOf<{ file: Readable }>().toExtend<CsvUpload>();
  expectTypeOf<{ file: ReadableStream<Uint8Array> }>().toExtend<CsvUpload>();
  expectTypeOf<{ file: AsyncGenerator<string> }>().toExtend<CsvUpload>();
  expectTypeOf<{ file: () => Promise<Readable> }>().toExtend<CsvUpload>();
  expectTypeOf<{ path: URL }>().toExtend<CsvUpload>();
  expectTypeOf<{ rows: Generator<Personnel> }>().toExtend<CsvUpload>();
  expectTypeOf<{ rows: () => AsyncGenerator<Personnel> }>().toExtend<CsvUpload>();
  expectTypeOf<{ personnelData: readonly Personnel[] }>().toExtend<JsonUpload>();
  expectTypeOf<{ personnelData: AsyncGenerator<Personnel> }>().toExtend<JsonUpload>();
});

test('an upload is of one thing, and of the right one', () => {
  expectTypeOf<{ file: string; path: string }>().not.toExtend<CsvUpload>();
  expectTypeOf<{ filename: string }>().not.toExtend<CsvUpload>();
  expectTypeOf<{ file: AsyncGenerator<number> }>().not.toExtend<CsvUpload>();
  expectTypeOf<{ rows: { id: string }[] }>().not.toExtend<CsvUpload>();
  expectTypeOf<{ personnelData: string }>().not.toExtend<JsonUpload>();
});
