import type { Decided } from '../decided.ts';
import type { Pair, Question } from '../question.ts';
import type { ScoreTerms } from '../score/score-terms.ts';
import { all, implies, same, type Term } from '../term.ts';

/** What two versions may decide alike about every lead. */
export const sameDecisions: readonly Question<Pair>[] = [
  {
    path: 'same-score',
    claim: 'Every lead has the same fit, engagement and total before and after.',
    claimOf: ({ before, after }) => sameParts(before, after, ['fit', 'engagement', 'total']),
  },
  {
    path: 'same-grade',
    claim: 'Every lead has the same grade before and after.',
    claimOf: ({ before, after }) => sameParts(before, after, ['grade']),
  },
  {
    path: 'same-outcome',
    claim: 'Every lead has the same band, cell and outcome before and after.',
    claimOf: ({ before, after }) => sameParts(before, after, ['band', 'cell', 'outcome']),
  },
  {
    path: 'same-stage',
    claim: 'Every lead comes to the same stage before and after.',
    claimOf: ({ before, after }) => same(before.stages().stage, after.stages().stage),
  },
  {
    path: 'same-route',
    claim: 'Every lead takes the same route before and after.',
    claimOf: ({ before, after }) => same(before.route(), after.route()),
  },
];

function sameParts(
  before: Decided,
  after: Decided,
  parts: readonly Exclude<keyof ScoreTerms, 'exists'>[],
): Term {
  const [left, right] = [before.score(), after.score()];
  return all([
    same(left.exists, right.exists),
    implies(left.exists, all(parts.map((part) => same(left[part], right[part])))),
  ]);
}
