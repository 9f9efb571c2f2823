import { expectTypeOf, test } from 'vitest';
import type { components, operations, paths } from '../src/index.js';

// What consumers see of the generated types, whichever generator makes them.
type List = operations['listConnections'];
type Page = List['responses'][200]['content']['application/json'];
type Item = Page['data'][number];

test('an operation is found by its path and by its id', () => {
  expectTypeOf<paths['/connections']['get']>().toEqualTypeOf<List>();
  expectTypeOf<paths['/connections']['post']>().toEqualTypeOf<undefined>();
});

test('optional parameters may be left out, required ones may not', () => {
  expectTypeOf<NonNullable<List['parameters']['query']>['limit']>().toEqualTypeOf<
    number | undefined
  >();
  expectTypeOf<operations['updateConnectionFromJson']['parameters']['path']>().toEqualTypeOf<{
    id: number;
  }>();
});

test('enums are open on receipt and closed when sent', () => {
  expectTypeOf<string>().toExtend<Item['state']>();
  expectTypeOf<string>().not.toExtend<NonNullable<List['parameters']['query']>['sort']>();
});

test('null and absent differ', () => {
  expectTypeOf<Item['connectedAt']>().toEqualTypeOf<string | null>();
  expectTypeOf<Pick<Item, 'groupLabel'>>().toEqualTypeOf<{ groupLabel?: string | null }>();
});

test('files are blobs, and bodies are found by their media type', () => {
  type Form =
    operations['createConnectionFromCsv']['requestBody']['content']['multipart/form-data'];
  expectTypeOf<Form['file']>().toEqualTypeOf<Blob | File>();
  type Body = operations['createConnectionFromJson']['requestBody']['content']['application/json'];
  expectTypeOf<Body>().toEqualTypeOf<components['schemas']['PersonnelUpload']>();
});
