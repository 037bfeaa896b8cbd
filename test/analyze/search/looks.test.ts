import { describe, expect, it } from 'vitest';
import { costBeyond, looksAt, lookWithin } from '../../../src/analyze/search/looks.ts';
import { present } from '../../../src/analyze/space/variable.ts';

describe('looks', () => {
  it('begin with what is of interest, and end with all attributes and any signal', () => {
    const looks = looksAt(['visit'], ['demo']);
    expect(looks[1]).toEqual({ attributes: 10, signals: ['visit'], mostEvents: 1 });
    expect(looks.at(-1)).toEqual({ mostEvents: 2 });
  });

  it('go no further than the question', () => {
    const restriction = { signals: ['visit', 'demo'], mostEvents: 1, mayBeReset: true };
    expect(lookWithin({ mostEvents: 2 }, restriction)).toBeUndefined();
    expect(lookWithin({ mostEvents: 1 }, restriction)).toBeUndefined();
    expect(lookWithin({ mostEvents: 0 }, restriction)).toEqual({
      mostEvents: 0,
      signals: [],
      mayBeReset: true,
    });
    expect(lookWithin({ signals: ['demo', 'call'], mostEvents: 2 }, { signals: ['visit', 'demo'] })).toEqual({
      signals: ['demo'],
      mostEvents: 2,
    });
    expect(lookWithin({ mostEvents: 2 }, { signals: ['visit'] })).toEqual({
      signals: ['visit'],
      mostEvents: 2,
    });
    expect(lookWithin({ mostEvents: 2 }, {})).toEqual({ mostEvents: 2 });
  });

  it('miss only what costs more where nothing is left out but further events', () => {
    expect(costBeyond({ mostEvents: 2 })).toBe(3 * present);
    expect(costBeyond({ mostEvents: 2, signals: ['visit'] })).toBe(0);
    expect(costBeyond({ mostEvents: 2, attributes: 10 })).toBe(0);
  });
});
