import type { Agreement } from '../../model/agreement.ts';
import type { Handoff } from '../../model/lifecycle.ts';
import type { Side } from '../../model/text.ts';
import { type Direction, ofDurations, ofOthers } from './direction.ts';

/** What became of the time in which an offered lead is decided on. */
export function decisionDirections(before: Handoff, after: Handoff): readonly Direction[] {
  return [
    ...ofDurations(before.decideWithin, after.decideWithin, 'looser'),
    ...ofOthers(before.calendar, after.calendar),
  ];
}

/** The side whose roles decide; sales where both do or none is named. */
export function decidingSide({ lifecycle: { handoff }, roles }: Agreement): Side {
  const sides = handoff.decidedBy.map((role) => roles[role]?.side);
  return sides.length > 0 && sides.every((side) => side === 'marketing') ? 'marketing' : 'sales';
}
