import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageRole } from '../../../src/records/proposal/proposal.ts';
import { handoffOf, type StagePair, stageOrder } from '../../../src/records/proposal/stage-order.ts';
import { stageRole } from '../../../src/records/proposal/stage-role.ts';

const plain = (ids: readonly string[]) => ids.map((id) => ({ id, role: undefined }));
const withRoles = (ids: readonly string[]) => ids.map((id) => ({ id, role: stageRole(id, []) }));
const idsOf = (stages: readonly { readonly id: string }[]) => stages.map(({ id }) => id);

describe('the order of stages', () => {
  it('is the one in which leads came through them, in whatever order they are given', () => {
    const order = ['a', 'b', 'c', 'd', 'e'];
    const shuffled = fc.shuffledSubarray(order, { minLength: order.length });
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(shuffled, counts, (given, leads) => {
        let next = 0;
        // Some came back, but fewer than went on.
        const pairs = order.flatMap((before, place) =>
          order.slice(place + 1).flatMap((after): readonly StagePair[] => {
            const there = leads[next++] ?? 1;
            return [
              { before, after, leads: there },
              { before: after, after: before, leads: there - 1 },
            ];
          }),
        );
        expect(idsOf(stageOrder(plain(given), pairs))).toEqual(order);
      }),
    );
  });

  it('is the usual one where no lead was in both, and that of the mapping where that says nothing', () => {
    const stages = withRoles(['lost', 'won', 'sql', 'x', 'sal', 'mql', 'lead', 'y']);
    expect(idsOf(stageOrder(stages, []))).toEqual(['lead', 'mql', 'x', 'sal', 'y', 'sql', 'won', 'lost']);
  });

  it('ends with won and lost, though some leads were opened again', () => {
    const pairs = [{ before: 'won', after: 'sql', leads: 9 }];
    expect(idsOf(stageOrder(withRoles(['won', 'sql', 'lost']), pairs))).toEqual(['sql', 'won', 'lost']);
  });
});

describe('where marketing hands over', () => {
  it.each([
    [['lead', 'mql', 'sal', 'sql', 'won'], 'mql', 'sal'],
    [['mql', 'won'], 'mql', 'won'],
    [['neu', 'in-bearbeitung', 'angebot', 'gewonnen', 'verloren'], 'neu', 'in-bearbeitung'],
    [['lead', 'opportunity', 'won'], 'lead', 'opportunity'],
    [['a', 'b', 'c'], 'b', 'c'],
    [['a', 'b'], 'a', 'b'],
    [['sal', 'mql', 'x'], 'mql', 'x'],
  ])('of %j is %s → %s', (ids, handoff, acceptance) => {
    expect(handoffOf(withRoles(ids))).toEqual({ handoff, acceptance });
  });
});

describe('what a stage most likely is', () => {
  const cases: readonly (readonly [string, StageRole | undefined])[] = [
    ['Marketing Qualified Lead', 'mql'],
    ['Marketing-qualifizierter Lead', 'mql'],
    ['Sales Qualified Lead', 'sql'],
    ['Sales accepted', 'sal'],
    ['In Bearbeitung', 'sal'],
    ['Unqualified', 'lost'],
    ['Closed - Not Converted', 'won'],
    ['Closed Lost', 'lost'],
    ['Geschlossen – gewonnen', 'won'],
    ['Nurturing', 'nurture'],
    ['Leadership', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s: %s', (word, role) => {
    expect(stageRole('', [word])).toBe(role);
  });
});
