import { describe, expectTypeOf, test } from 'vitest';
import type {
  ApiErrorBody,
  Connection,
  ConnectionPage,
  ConnectionProviderType,
  OperationId,
  OperationsByTag,
  Personnel,
  PersonnelDate,
  PersonnelFileUpload,
  PersonnelUpload,
  paths,
  Region,
} from '../src/index.js';

test('a binary property is a Blob or a File, and not a string', () => {
  expectTypeOf<PersonnelFileUpload['file']>().toEqualTypeOf<Blob | File>();
  // @ts-expect-error: text has to be wrapped in a Blob, or it would not be sent as a file
  const upload: PersonnelFileUpload = { file: 'id,email' };
  expectTypeOf(upload).not.toBeAny();
});

test('the CSV uploads take a multipart body', () => {
  type Body = NonNullable<paths['/connections/upload/csv']['post']['requestBody']>['content'];
  expectTypeOf<Body>().toEqualTypeOf<{ 'multipart/form-data': PersonnelFileUpload }>();
});

describe('a connection', () => {
  test('has required properties that may be null, and optional ones', () => {
    expectTypeOf<Connection['id']>().toEqualTypeOf<number>();
    expectTypeOf<Connection['connectedAt']>().toEqualTypeOf<string | null>();
    expectTypeOf<Connection['code']>().toEqualTypeOf<number | null>();
    expectTypeOf<Connection['providerTypes']>().toEqualTypeOf<
      ConnectionProviderType[] | undefined
    >();
    expectTypeOf<Connection['groupLabel']>().toEqualTypeOf<string | null | undefined>();
  });

  test('comes in pages', () => {
    expectTypeOf<ConnectionPage>().toEqualTypeOf<{
      data: Connection[];
      page: number;
      limit: number;
      total: number;
    }>();
  });
});

describe('a person', () => {
  test('has a date that is a string in one of three forms', () => {
    expectTypeOf<Personnel['date']>().toEqualTypeOf<string>();
    expectTypeOf<PersonnelDate>().toEqualTypeOf<string>();
    expectTypeOf<Date>().not.toExtend<Personnel['date']>();
  });

  test('has optional properties that are never null', () => {
    expectTypeOf<Personnel['jobTitle']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<PersonnelUpload['personnelData']>().toEqualTypeOf<Personnel[]>();
  });
});

test('the details of an error may be null', () => {
  expectTypeOf<null>().toExtend<ApiErrorBody['debugInfo']>();
  expectTypeOf<ApiErrorBody['statusCode']>().toEqualTypeOf<number>();
});

test('operations and regions have names', () => {
  expectTypeOf<OperationsByTag['Connections']>().toEqualTypeOf<
    | 'listConnections'
    | 'createConnectionFromCsv'
    | 'updateConnectionFromCsv'
    | 'createConnectionFromJson'
    | 'updateConnectionFromJson'
  >();
  expectTypeOf<OperationsByTag['Connections']>().toExtend<OperationId>();
  expectTypeOf<Region>().toEqualTypeOf<'us' | 'eu' | 'apac'>();
});
