import { inside } from '../../../diagnostics/place.ts';
import { promiseNamed } from '../../../model/named-promise.ts';
import { otherSide } from '../../other-side.ts';
import type { Rule } from '../../rule.ts';

export const notAnApprover: Rule = {
  id: 'waivers/not-an-approver',
  severity: 'error',
  owner: 'joint',
  summary: 'A waiver is approved by a role that may sign for its department.',
  why: 'a friendly word between two desks would switch off what both departments signed, and the week counts all the same',

  *check(agreement) {
    const { parties, roles, waivers } = agreement;
    for (const { approved, id, place, waived } of Object.values(waivers)) {
      const promise = promiseNamed(agreement, waived);
      if (promise === undefined) continue;
      const other = otherSide(promise.side);
      const { approvers } = parties[other];
      if (roles[approved.by]?.side !== other || approvers.includes(approved.by)) continue;
      yield {
        place: inside(inside(place, 'approved'), 'by'),
        message: `${id} is approved by ${approved.by}, who may not sign for ${other}`,
        help: `have it approved by ${approvers.join(' or ')}, or add ${approved.by} to the \`approvers\` of ${other}`,
        owner: other,
        related: [{ place: inside(parties[other].place, 'approvers'), message: 'who may sign' }],
      };
    }
  },
};
