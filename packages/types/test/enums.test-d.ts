import { describe, expectTypeOf, test } from 'vitest';
import type {
  Connection,
  ConnectionSort,
  ConnectionState,
  ListConnectionsQuery,
  Open,
  ProviderType,
  SortDirection,
} from '../src/index.js';

describe('enums are closed when sending', () => {
  test('the filters and the order take known values only', () => {
    expectTypeOf<ListConnectionsQuery['state']>().toEqualTypeOf<ConnectionState | undefined>();
    expectTypeOf<ListConnectionsQuery['sort']>().toEqualTypeOf<ConnectionSort | undefined>();
    expectTypeOf<ListConnectionsQuery['sortDir']>().toEqualTypeOf<SortDirection | undefined>();
    expectTypeOf<ListConnectionsQuery['providerTypes']>().toEqualTypeOf<
      ProviderType[] | undefined
    >();
  });

  test('an unknown value is refused', () => {
    // @ts-expect-error: PAUSED is no state that the API is known to take
    const query: ListConnectionsQuery = { state: 'PAUSED' };
    expectTypeOf(query).not.toBeAny();
  });
});

describe('enums are open when receiving', () => {
  test('an unknown state is accepted, and the known ones are kept for editors', () => {
    expectTypeOf<'PAUSED'>().toExtend<Connection['state']>();
    expectTypeOf<Connection['state']>().toEqualTypeOf<Open<ConnectionState>>();
    expectTypeOf<string>().not.toEqualTypeOf<Connection['state']>();
  });
});
