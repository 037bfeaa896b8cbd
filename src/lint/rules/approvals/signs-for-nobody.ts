import { inside } from '../../../diagnostics/place.ts';
import { signingSides } from '../../../model/signing-sides.ts';
import type { Rule } from '../../rule.ts';

export const signsForNobody: Rule = {
  id: 'approvals/signs-for-nobody',
  severity: 'error',
  owner: 'joint',
  summary: 'Every signer has a role that may sign for a department or in an emergency.',
  why: 'this person approves, believes to have signed, and the change waits all the same',

  *check(agreement) {
    const { approvals, parties } = agreement;
    const roles = Object.values(parties).flatMap(({ approvers }) => approvers);
    for (const { id, role, place } of Object.values(approvals?.signers ?? {})) {
      if (signingSides(agreement, role).length > 0) continue;
      if (approvals?.emergency?.roles.includes(role) === true) continue;
      yield {
        place: inside(place, 'role'),
        message: `${id} signs as ${role}, who may sign for nobody`,
        help: `name one of ${roles.join(', ')}, or add ${role} to the \`approvers\` of a party`,
      };
    }
  },
};
