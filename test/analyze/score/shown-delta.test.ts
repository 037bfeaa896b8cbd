import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { compare } from '../../../src/analyze/compare/compare.ts';
import type { ScoringDocument } from '../../../src/generated/documents.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { plainAgreement } from '../generate/plain-agreement.ts';

type Fit = Omit<NonNullable<ScoringDocument['fit']>, 'groups'>;

/** Who says yes to y has 12 points and `points` more, and one more who says yes to z. */
function agreementOf(points: number, fit: Fit): Agreement {
  const rules = {
    base: { when: { y: { eq: true } }, points: 12 },
    more: { when: { y: { eq: true } }, points },
    other: { when: { z: { eq: true } }, points: 1 },
  };
  return withFit(['y', 'z'], { ...fit, groups: { all: { rules } } });
}

function withFit(ids: readonly string[], fit: NonNullable<ScoringDocument['fit']>): Agreement {
  const fields = Object.fromEntries(ids.map((id) => [id, { type: 'boolean', nullable: true } as const]));
  return plainAgreement(fields, { fit });
}

describe('a difference inside a dimension', () => {
  it.each<readonly [Fit, 'proved' | 'refuted']>([
    [{}, 'refuted'],
    [{ max: 10 }, 'proved'],
    // 17 points become 19: a bound between them shows two of them, or one, or none.
    [{ max: 17 }, 'proved'],
    [{ max: 18 }, 'refuted'],
    [{ max: 19 }, 'refuted'],
    // With z it is one point more.
    [{ min: 20 }, 'proved'],
    [{ min: 19 }, 'refuted'],
    [{ min: 18, max: 18 }, 'proved'],
  ])('with the bounds %j: that every score is the same is %s', (fit, answer) => {
    const compared = compare(agreementOf(5, fit), agreementOf(7, fit), openBudget({}));
    expect('score' in compared && compared.score.answer).toBe(answer);
  });

  it('is none of its bounds where both versions have others', () => {
    const compared = compare(agreementOf(5, { max: 10 }), agreementOf(7, { max: 11 }), openBudget({}));
    expect('score' in compared && compared.score.answer).toBe('refuted');
  });

  it('takes little where every lead has a sum of its own', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `x${index}`);
    const all = ids.map((id) => ({ [id]: { eq: true } }));
    const version = (first: number): Agreement => {
      const powers = ids.map(
        (id, index) => [id, { when: all[index] ?? {}, points: first + 2 ** index }] as const,
      );
      const rules = { ...Object.fromEntries(powers), wide: { when: { all }, points: 5 } };
      return withFit(ids, { groups: { all: { rules } } });
    };
    const compared = compare(version(0), version(1), openBudget({ steps: 2_000_000 }));
    if (!('kinds' in compared)) throw new Error('the versions can be compared');
    const open = compared.kinds.flatMap(({ cases }) =>
      cases.filter(({ answer }) => answer.answer === 'unknown'),
    );
    expect([compared.score.answer, open]).toEqual(['refuted', []]);
  });
});
