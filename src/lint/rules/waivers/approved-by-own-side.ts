import { inside } from '../../../diagnostics/place.ts';
import { promiseNamed } from '../../../model/named-promise.ts';
import { otherSide } from '../../other-side.ts';
import type { Rule } from '../../rule.ts';

export const approvedByOwnSide: Rule = {
  id: 'waivers/approved-by-own-side',
  severity: 'error',
  owner: 'joint',
  summary: 'A waiver is approved by the department to which the promise was made.',
  why: 'a side that forgives itself has promised nothing, and the week counts all the same',

  *check(agreement) {
    for (const { approved, id, place, waived } of Object.values(agreement.waivers)) {
      const promise = promiseNamed(agreement, waived);
      const side = agreement.roles[approved.by]?.side;
      if (promise === undefined || side === undefined) continue;
      const other = otherSide(promise.side);
      if (side === other) continue;
      yield {
        place: inside(inside(place, 'approved'), 'by'),
        message: `${promise.id} is a promise of ${promise.side}, and ${id} is approved by ${approved.by}, a role of ${side === 'both' ? 'both sides' : side}`,
        help: `have it approved by ${agreement.parties[other].approvers.join(' or ') || `somebody of ${other}`}`,
        owner: other,
      };
    }
  },
};
