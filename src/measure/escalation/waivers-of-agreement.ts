import type { Agreement } from '../../model/agreement.ts';
import type { Side } from '../../model/text.ts';
import type { Waiver } from './escalating-promise.ts';
import { promiseName } from './promises-of-agreement.ts';

/** The waivers of the agreement that somebody approved who may speak for a side; whether for the other one is judged with the week. */
export function waiversOf(agreement: Agreement): readonly Waiver[] {
  return Object.values(agreement.waivers).flatMap(({ approved, from, team, to, waived }) => {
    const approvedBy = approvingSide(agreement, approved.by);
    if (approvedBy === undefined) return [];
    const weeks = { from, to, approvedAt: approved.at, approvedBy };
    return [
      { promise: promiseName(waived.by, waived.id), ...weeks, ...(team !== undefined && { scope: team }) },
    ];
  });
}

/** The side of a role that may sign for it; a role of both is the other department of neither. */
export function approvingSide({ parties, roles }: Agreement, role: string): Side | undefined {
  const side = roles[role]?.side;
  if (side === undefined || side === 'both') return undefined;
  return parties[side].approvers.includes(role) ? side : undefined;
}
