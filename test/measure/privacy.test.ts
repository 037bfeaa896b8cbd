import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWithout } from '../../src/measure/metrics/figure.ts';
import {
  allowsPeople,
  type Groups,
  hiddenParts,
  isBrokenDown,
  toldFigures,
} from '../../src/measure/privacy.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';

const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 500 })), {
  maxLength: 12,
});

describe('parts that are not told', () => {
  it('hold every small one, and where a whole is taken apart two at least with five or more together', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const hidden = hiddenParts(all);
        for (const [index, size] of all.entries()) if (size > 0 && size < 5) expect(hidden[index]).toBe(true);
        const own = all.filter((_, index) => hidden[index]);
        if (own.length === 0 || !isBrokenDown(all)) return;
        expect(own.length).toBeGreaterThan(1);
        expect(own.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4);
      }),
    );
  });

  it('are no more than it takes: without its largest the rest would be too few', () => {
    fc.assert(
      fc.property(sizes, (all) => {
        const hidden = hiddenParts(all);
        const [largest = 0, ...rest] = all
          .filter((_, index) => hidden[index])
          .toSorted((left, right) => right - left);
        if (largest < 5) return;
        expect(rest.length < 2 || rest.reduce((sum, size) => sum + size, 0) < 5).toBe(true);
      }),
    );
  });

  it.each([
    [
      [12, 3, 40],
      [true, true, false],
    ],
    [
      [12, 2, 4, 40],
      [false, true, true, false],
    ],
    [
      [12, 1, 2, 40],
      [true, true, true, false],
    ],
    [
      [12, 0, 40],
      [false, false, false],
    ],
    [
      [7, 7, 2],
      [true, false, true],
    ],
    [[3], [true]],
    [[], []],
  ])('%j', (all, hidden) => {
    expect(hiddenParts(all)).toEqual(hidden);
  });

  it.each([
    [[3], false],
    [[2, 2], false],
    [[3, 0, 0], false],
    [[3, 2], true],
    [[3, 9], true],
    [[9], true],
    [[0, 0], true],
    [[], true],
  ])('a whole of %j is taken apart: %s', (all, isTold) => {
    expect(isBrokenDown(all)).toBe(isTold);
  });

  it('say nothing but that they are too few', () => {
    const figure = { status: 'value', n: 40, k: 1, beside: { pending: 2 } } as const;
    const parts = (sizes: readonly number[]) => sizes.map((size) => ({ figure, groups: [size] as const }));
    const few = figureWithout('too few');
    expect(toldFigures(parts([40, 3, 8]))).toEqual([figure, few, few]);
    // Beside nobody, somebody would be told by the whole.
    expect(toldFigures(parts([3, 0]))).toEqual([few, few]);
  });

  const groups = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    maxLength: 8,
  });
  it('of several groups leave no small one of any kind to be worked out, whether parts share or not', () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (all, mayShare) => {
        const hidden = hiddenParts(all, { mayShare });
        for (const [index, own] of all.entries())
          if (own.some((size) => size > 0 && size < 5)) expect(hidden[index]).toBe(true);
        if (!isBrokenDown(all, { mayShare })) return;
        for (const place of [0, 1]) {
          const sizes = all.filter((_, index) => hidden[index]).map((own) => own[place] ?? 0);
          // Parts that share may hold no more than the largest of them.
          const least = mayShare ? Math.max(0, ...sizes) : sizes.reduce((sum, size) => sum + size, 0);
          expect(least === 0 || least >= 5).toBe(true);
        }
      }),
    );
  });

  it.each<[string, readonly Groups[], boolean, readonly boolean[]]>([
    [
      'one won deal beside ten leads',
      [
        [10, 1],
        [8, 0],
        [20, 6],
      ],
      false,
      [true, false, true],
    ],
    [
      'one who waits beside nobody decided about',
      [
        [0, 1],
        [8, 9],
        [6, 6],
      ],
      false,
      [true, false, true],
    ],
    [
      'three deals of two channels, which may be the same',
      [[3], [3], [5], [9]],
      true,
      [true, true, true, false],
    ],
    [
      'three deals each of two channels that share none',
      [[3], [3], [5], [9]],
      false,
      [true, true, false, false],
    ],
  ])('hide %s and what would tell of them', (_, all, mayShare, hidden) => {
    expect(hiddenParts(all, { mayShare })).toEqual(hidden);
  });
});

describe('figures by person', () => {
  const at = (iso: string): number => Date.parse(iso);
  const agreement = fixtureAgreement({});

  it('need a works agreement, signed by the local date of which is told', () => {
    expect(allowsPeople(agreement, at('2027-01-01T00:00Z'))).toBe(false);
    const privacy = {
      retention: { leadsDays: 90, figuresDays: 400 },
      worksAgreement: { reference: 'BV 2026-04', signed: '2026-04-15' },
      place: agreement.place,
    };
    const signed = { ...agreement, zone: 'Europe/Berlin', privacy };
    expect(allowsPeople(signed, at('2026-04-14T21:59:59Z'))).toBe(false);
    expect(allowsPeople(signed, at('2026-04-14T22:00:00Z'))).toBe(true);
    expect(
      allowsPeople(
        { ...signed, privacy: { ...privacy, worksAgreement: undefined as never } },
        at('2027-01-01T00:00Z'),
      ),
    ).toBe(false);
  });
});
