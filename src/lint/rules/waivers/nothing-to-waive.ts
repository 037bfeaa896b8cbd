import { inside } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { promiseNamed } from '../../../model/named-promise.ts';
import type { Waiver } from '../../../model/waiver.ts';
import type { Rule, Violation } from '../../rule.ts';

export const nothingToWaive: Rule = {
  id: 'waivers/nothing-to-waive',
  severity: 'error',
  owner: 'joint',
  summary: 'A waiver is for a promise that escalates, and for a team that is judged by it.',
  why: 'both sides have agreed to let a week pass, and it counts',

  *check(agreement) {
    for (const waiver of Object.values(agreement.waivers)) {
      const violation = withoutEffect(agreement, waiver);
      if (violation !== undefined) yield violation;
    }
  },
};

/** A commitment is judged for its whole side, a clock for the team of the side that owns the lead (semantics §6). */
function withoutEffect(agreement: Agreement, { id, place, team, waived }: Waiver): Violation | undefined {
  const promise = promiseNamed(agreement, waived);
  if (promise === undefined) return undefined;
  if ('escalates' in promise && !promise.escalates)
    return {
      place: inside(place, 'waived'),
      message: `${promise.id} does not escalate, so ${id} spares nobody anything`,
      help: 'delete the waiver, or name the promise that was meant',
      related: [{ place: inside(promise.place, 'escalates'), message: 'it does not escalate' }],
    };
  if (team === undefined) return undefined;
  if (waived.by === 'commitment')
    return {
      place: inside(place, 'team'),
      message: `${promise.id} is promised by all of ${promise.side}, and ${id} waives it for ${team}`,
      help: 'leave out `team`, or name a promise on each lead',
    };
  const side = agreement.teams[team]?.side;
  if (side === undefined || side === promise.side) return undefined;
  return {
    place: inside(place, 'team'),
    message: `${promise.id} is a promise of ${promise.side}, and ${team} is a team of ${side}`,
    help: `name a team of ${promise.side}, or leave out \`team\``,
  };
}
