import type { Criterion } from '../../../criteria/criterion.ts';
import { sameCriterion } from '../../../criteria/same-criterion.ts';
import { inside } from '../../../diagnostics/place.ts';
import type { Rule } from '../../rule.ts';

/** Only what is certain without a proof: a rule after one that takes everything, or after one with the same condition. */
export const neverReached: Rule = {
  id: 'routing/never-reached',
  severity: 'error',
  owner: 'sales',
  summary: 'No routing rule stands behind one that already takes all its leads.',
  why: 'the rule is read and trusted, but no lead ever reaches it',

  *check({ routing }) {
    for (const [index, rule] of routing.rules.entries()) {
      const before = routing.rules.slice(0, index);
      const taker = before.find(
        (earlier) => takesAll(earlier.when) || sameCriterion(earlier.when, rule.when),
      );
      if (!taker) continue;
      yield {
        place: inside(rule.place, 'when'),
        message: `routing rule ${rule.id} is never reached: ${taker.id} above it takes the same leads`,
        help: 'move it up, make its condition narrower, or remove it',
        related: [{ place: taker.place, message: 'this rule comes first' }],
      };
    }
  },
};

function takesAll(criterion: Criterion): boolean {
  return (criterion.op === 'all' || criterion.op === 'none') && criterion.of.length === 0;
}
