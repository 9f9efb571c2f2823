import { expectTypeOf, test } from 'vitest';
import type {
  Accounted,
  EveryMethodIsListed,
  EveryOperationIsAccounted,
  SameMethods,
} from '../src/connections/wrapped-operations.js';

test('every operation of the contract is accounted for', () => {
  expectTypeOf<EveryOperationIsAccounted>().toEqualTypeOf<true>();
});

test('an operation that is left out is named', () => {
  expectTypeOf<
    Accounted<'list' | 'remove', 'list', never>
  >().toEqualTypeOf<'The operation remove is neither wrapped by client.connections nor listed as not wrapped'>();
});

test('an operation that is listed as not wrapped is accounted for', () => {
  expectTypeOf<Accounted<'list' | 'remove', 'list', 'remove'>>().toEqualTypeOf<true>();
});

test('the table and the methods are the same', () => {
  expectTypeOf<EveryMethodIsListed>().toEqualTypeOf<true>();
  expectTypeOf<SameMethods<'list' | 'remove', 'list'>>().not.toExtend<true>();
  expectTypeOf<SameMethods<'list', 'list' | 'remove'>>().not.toExtend<true>();
});
