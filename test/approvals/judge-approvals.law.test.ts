import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ApprovalQuestion, judgeApprovals } from '../../src/approvals/judge-approvals.ts';
import type { Review } from '../../src/approvals/review.ts';
import type { MapSigner } from '../../src/approvals/signer-map.ts';
import { approval, mapOf, question, usualMap } from './questions.ts';

/*
 * Written a second time and another way: of all pairs of people, is there one that signs? No set of reviews without a
 * signer of each needed side, for the definitions as they are, by two different people, may ever be free.
 */

const accounts = ['a', 'b', 'c', 'd', 'nobody'];

const signer = (id: string): fc.Arbitrary<MapSigner> =>
  fc
    .record({
      sides: fc.subarray(['marketing', 'sales'] as const),
      isShared: fc.boolean().map((flag) => flag && id === 'd'),
      signsInEmergency: fc.boolean(),
    })
    .map((more) => ({ id: `signer-${id}`, role: 'any', github: id, place: place(), ...more }));

function place() {
  const [first] = usualMap.signers;
  if (first === undefined) throw new Error('no signer');
  return first.place;
}

const said = ['approved', 'approved', 'changes-requested', 'dismissed', 'commented', 'pending'] as const;
const seen = ['current', 'current', 'older', 'gone', 'no-commit', 'no-time', 'no-version'] as const;
const review: fc.Arbitrary<Review> = fc
  .record({
    who: fc.constantFrom(...accounts, 'A', 'C'),
    said: fc.constantFrom(...said),
    seen: fc.constantFrom(...seen),
    isFlawed: fc.nat(9).map((n) => n === 0),
  })
  .map(({ isFlawed, who, ...more }) => approval(who, isFlawed ? { ...more, flaw: 'unsigned' } : more));

const asked: fc.Arbitrary<ApprovalQuestion> = fc
  .record({
    signers: fc.tuple(signer('a'), signer('b'), signer('c'), signer('d')),
    authors: fc.subarray(accounts, { maxLength: 1 }),
    reviews: fc.array(review, { maxLength: 7 }),
    sides: fc.subarray(['marketing', 'sales'] as const),
  })
  .map(({ signers, authors, reviews, sides }) =>
    question(reviews, {
      map: mapOf(signers),
      authors,
      need: { what: sides.length === 0 ? 'editorial' : 'sides', sides },
    }),
  );

/** The people whose last word is an approval of what is there now, and those who ask for changes. */
function standing({ map, reviews, authors }: ApprovalQuestion) {
  const last = (id: string): Review | undefined =>
    reviews.findLast(
      (each) => each.who.toLowerCase() === id && each.flaw === undefined && !/^(comm|pend)/.test(each.said),
    );
  const known = map.signers.filter(({ isShared }) => !isShared);
  const isBy = ({ github = '' }: MapSigner, words: string): boolean => last(github)?.said === words;
  return {
    approving: known.filter(
      (each) =>
        isBy(each, 'approved') &&
        last(each.github ?? '')?.seen === 'current' &&
        !authors.includes(each.github ?? ''),
    ),
    objecting: known.filter((each) => isBy(each, 'changes-requested')),
  };
}

function isFreeByPairs(given: ApprovalQuestion): boolean {
  const { approving, objecting } = standing(given);
  const { sides } = given.need;
  if (objecting.length > 0) return false;
  if (sides.length === 0) return approving.some((each) => each.sides.length > 0);
  const [first, second] = sides;
  return approving.some(
    (one) =>
      (first === undefined || one.sides.includes(first)) &&
      (second === undefined ||
        approving.some((other) => other.id !== one.id && other.sides.includes(second))),
  );
}

it('a change is free exactly when every needed side was signed, by different people, for what is there now', () => {
  let free = 0;
  fc.assert(
    fc.property(asked, (given) => {
      const { verdict } = judgeApprovals(given);
      if (verdict === 'free') free += 1;
      expect(verdict === 'free').toBe(isFreeByPairs(given));
    }),
    { numRuns: 4000 },
  );
  expect(free, 'both outcomes were tried').toBeGreaterThan(50);
});

it('whoever can still sign brings the change further, and nobody else does', () => {
  fc.assert(
    fc.property(asked, (given) => {
      const { maySign, missing } = judgeApprovals(given);
      for (const { id, github = '' } of given.map.signers) {
        const more = judgeApprovals({ ...given, reviews: [...given.reviews, approval(github)] });
        const helps = more.missing.length < missing.length;
        expect(helps, id).toBe(maySign.some((each) => each.signer === id));
      }
    }),
    { numRuns: 1000 },
  );
});

it('every review gets one verdict, and every signature is that of one review', () => {
  fc.assert(
    fc.property(asked, (given) => {
      const { reviews, signed } = judgeApprovals(given);
      expect(reviews).toHaveLength(given.reviews.length);
      for (const { counts, why } of reviews)
        expect((counts === undefined) !== (why === undefined)).toBe(true);
      const counting = reviews.filter(({ counts }) => counts !== undefined).map((each) => each.signer);
      expect(counting.toSorted()).toEqual(signed.map((each) => each.signer).toSorted());
    }),
    { numRuns: 1000 },
  );
});
