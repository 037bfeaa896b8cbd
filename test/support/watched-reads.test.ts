import { describe, expect, it } from 'vitest';
import { sameData, sameDataOnce } from '../../src/support/same-data.ts';
import { seesTheSame, watchedReads } from '../../src/support/watched-reads.ts';

interface Shop {
  readonly prices: Readonly<Record<string, number>>;
  readonly hours: readonly number[];
  readonly name: string;
  readonly motto?: string;
}

const shop: Shop = { prices: { tea: 3, coffee: 4 }, hours: [9, 17], name: 'Corner' };

describe('watchedReads', () => {
  it('notes what is looked at, however often', () => {
    const { answer, parts } = watchedReads(shop, ({ prices, name }) => `${name} ${prices['tea']}`);
    expect(answer).toBe('Corner 3');
    expect([...parts].sort()).toEqual(['name', 'prices']);
  });

  it('notes everything where the whole is copied or listed', () => {
    expect([...watchedReads(shop, (whole) => ({ ...whole })).parts]).toEqual(['prices', 'hours', 'name']);
    expect(watchedReads(shop, (whole) => ({ ...whole })).answer).toEqual(shop);
    expect([...watchedReads(shop, Object.values).parts]).toEqual(['prices', 'hours', 'name']);
  });

  it('sees the same while what was looked at says the same', () => {
    const done = watchedReads(shop, ({ prices }) => prices['tea']);
    expect(seesTheSame(done, { ...shop, prices: { coffee: 4, tea: 3 }, name: 'Market' })).toBe(true);
    expect(seesTheSame(done, { ...shop, prices: { tea: 3, coffee: 5 } })).toBe(false);
  });

  it('sees a part that was not there when it was asked for', () => {
    const done = watchedReads(shop, ({ motto }) => motto ?? 'none');
    expect(done.answer).toBe('none');
    expect(seesTheSame(done, { ...shop, motto: 'Open late' })).toBe(false);
  });
});

describe('sameData', () => {
  it('compares by content', () => {
    expect(sameData({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(sameData([1, 2], [1])).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData({ a: undefined }, {})).toBe(false);
    expect(sameData({ a: undefined }, { b: undefined })).toBe(false);
    expect(sameData(Number.NaN, Number.NaN)).toBe(true);
  });

  it('takes what has a content of its own as the same only as itself', () => {
    const map = new Map([['a', 1]]);
    expect(sameData(map, map)).toBe(true);
    expect(sameData(map, new Map([['a', 1]]))).toBe(false);
    expect(sameData({ of: new Date(0) }, { of: new Date(0) })).toBe(false);
  });

  it('does not compare a pair twice, and is not fooled by another partner', () => {
    const same = sameDataOnce();
    const now = { a: 1 };
    for (const before of [{ a: 1 }, { a: 2 }, { a: 1 }]) expect(same(before, now)).toBe(before.a === 1);
  });
});
