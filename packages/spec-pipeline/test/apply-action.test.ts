import { describe, expect, test } from 'vitest';
import { applyAction } from '../src/corrections/apply-action.js';

describe('an Overlay action', () => {
  const document = {
    list: [{ n: 1 }, { n: 2 }, { n: 3 }],
    map: { a: { deep: { x: 1 } }, b: ['y'] },
  };

  test('merges objects deeply, appends to arrays and replaces the rest', () => {
    const { document: result } = applyAction(document, {
      target: '$.map',
      update: { a: { deep: { z: 2 } }, b: ['z'], c: null },
    });
    expect(result).toEqual({
      ...document,
      map: { a: { deep: { x: 1, z: 2 } }, b: ['y', 'z'], c: null },
    });
  });

  test('replaces a string by a list', () => {
    const { document: result } = applyAction(
      { type: 'object' },
      { target: '$', update: { type: ['object', 'null'] } },
    );
    expect(result).toEqual({ type: ['object', 'null'] });
  });

  test('removes several items of one array without missing any', () => {
    const result = applyAction(document, { target: '$.list[?@.n > 1]', remove: true });
    expect(result).toEqual({ matches: 2, changes: 2, document: { ...document, list: [{ n: 1 }] } });
  });

  test('appends one item to an array', () => {
    expect(applyAction(document, { target: '$.map.b', update: 'z' }).document).toMatchObject({
      map: { b: ['y', 'z'] },
    });
  });

  test('leaves its argument as it was', () => {
    const before = structuredClone(document);
    applyAction(document, { target: '$.list[*]', update: { m: 1 } });
    expect(document).toEqual(before);
  });

  test('says how much it matched', () => {
    expect(applyAction(document, { target: '$.none', update: 1 })).toEqual({
      matches: 0,
      changes: 0,
      document,
    });
  });
});
