import { inside } from '../../../diagnostics/place.ts';
import type { Commitment } from '../../../model/sla.ts';
import { amountWords } from '../../../model/words/amount-words.ts';
import type { Rule } from '../../rule.ts';

export const promisedTwice: Rule = {
  id: 'commitments/promised-twice',
  severity: 'error',
  owner: 'joint',
  summary: 'What is measured in the same way is promised once.',
  why: 'one month keeps the promise and breaks it, depending on the page that somebody has opened',

  *check({ commitments, currency }) {
    const all = Object.values(commitments);
    for (const [index, commitment] of all.entries()) {
      const twin = all.slice(0, index).find((other) => isSame(commitment, other));
      if (!twin) continue;
      yield {
        place: inside(commitment.place, commitment.comparator),
        message: `commitments ${twin.id} and ${commitment.id} promise the same figure, once as ${amountWords(twin.goal, currency, 'en')} and once as ${amountWords(commitment.goal, currency, 'en')}`,
        help: 'keep one of them',
        related: [{ place: inside(twin.place, twin.comparator), message: 'the other figure' }],
      };
    }
  },
};

/** Deliveries are told apart by their words. */
function isSame(left: Commitment, right: Commitment): boolean {
  const asked = ({ side, measure, comparator, per }: Commitment): string =>
    JSON.stringify([side, measure, comparator, per]);
  return asked(left) === asked(right);
}
