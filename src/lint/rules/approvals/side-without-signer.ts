import { inside } from '../../../diagnostics/place.ts';
import { signingSides } from '../../../model/signing-sides.ts';
import type { Rule } from '../../rule.ts';

export const sideWithoutSigner: Rule = {
  id: 'approvals/side-without-signer',
  severity: 'error',
  owner: 'joint',
  summary: 'Each department has somebody who can sign changes under an account or a key.',
  why: 'every change that this department has to sign would wait for good',

  *check(agreement) {
    const { approvals, parties } = agreement;
    if (approvals === undefined) return;
    const signed = Object.values(approvals.signers).flatMap(({ role }) => signingSides(agreement, role));
    for (const { side, approvers } of Object.values(parties)) {
      if (signed.includes(side)) continue;
      yield {
        place: inside(approvals.place, 'signers'),
        message: `nobody signs for ${side}: no signer has the role ${approvers.join(' or ')}`,
        help: `add a signer of that role, for example \`signer-1: { role: ${approvers[0] ?? 'its approver'}, github: their-account }\``,
        owner: side,
        related: [{ place: inside(parties[side].place, 'approvers'), message: 'who may sign' }],
      };
    }
  },
};
