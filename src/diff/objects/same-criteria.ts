import { type Budget, within } from '../../analyze/budget.ts';
import { type CriterionText, isCriterionPart, meaningText } from '../../analyze/compare/meaning-text.ts';
import { isIncomparable, openSpace } from '../../analyze/space/space.ts';
import { atoms, isScoreTest } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';

/**
 * What criteria mean, as texts that are equal where the same leads meet them: the diagram of both versions' leads knows,
 * however they are written. What asks for points is only told where both versions give the same. Undefined where leads
 * of the two cannot be compared, or the budget ends.
 */
export function sameCriteria(
  agreements: readonly [Agreement, Agreement],
  parts: readonly unknown[],
  budget: Budget,
): CriterionText | undefined {
  const criteria = parts.flatMap(criteriaIn);
  if (criteria.length === 0) return undefined;
  const [before, after] = agreements.map((agreement) => meaningText(defaultScoring(agreement)));
  const known = before === after ? criteria : criteria.filter((criterion) => !asksScore(criterion));
  const opened = within(() => {
    const space = openSpace({
      agreements: [anyLead(agreements[0]), anyLead(agreements[1])],
      extra: known,
      budget,
    });
    if (isIncomparable(space)) return undefined;
    const { diagrams, nodeOf, possible } = space;
    return new Map(
      known.map((criterion): [object, string] => [
        criterion,
        `criterion ${diagrams.both(nodeOf(criterion, 1), possible)}`,
      ]),
    );
  });
  if ('exhausted' in opened || opened.found === undefined) return undefined;
  const { found } = opened;
  return (criterion) => found.get(criterion);
}

/**
 * Leads that break an invariant count too: what an invariant asks for is itself compared, and one that comes with a change
 * must not hide what else changed.
 */
function anyLead(agreement: Agreement): Agreement {
  return { ...agreement, invariants: {} };
}

function asksScore(criterion: Criterion): boolean {
  return [...atoms(criterion)].some(({ atom }) => isScoreTest(atom));
}

/** The outermost criteria of a linked part. */
function criteriaIn(part: unknown): readonly Criterion[] {
  if (typeof part !== 'object' || part === null) return [];
  // The one boundary: in linked parts only criteria are told apart by `op`.
  if (isCriterionPart(part)) return [part as Criterion];
  return Object.values(part).flatMap(criteriaIn);
}
