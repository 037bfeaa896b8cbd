import type { Clock, Fact, Sla } from '../../model/sla.ts';
import { type Direction, ofDurations, ofNumbers, ofOthers, ofRationals, ofSets } from './direction.ts';

/** What became of a promise with a clock, for those to whom it is made. */
export function slaDirections(before: Sla, after: Sla): readonly Direction[] {
  return [
    ...ofDurations(before.within, after.within, 'looser'),
    ...ofDurations(before.grace, after.grace, 'looser'),
    ...limitDirections(before, after),
    ...clockDirections(before.clock, after.clock),
    ...restartDirections(before, after),
    ...ofRationals(before.compliance.target, after.compliance.target, 'tighter'),
    ...ofOthers(
      [before.compliance.per, before.compliance.minSample, before.side, before.owner],
      [after.compliance.per, after.compliance.minSample, after.side, after.owner],
    ),
    ...ofNumbers(Number(before.escalates), Number(after.escalates), 'tighter'),
  ];
}

/** Without a hard limit pauses may go on for ever. */
function limitDirections({ hardLimit: before }: Sla, { hardLimit: after }: Sla): readonly Direction[] {
  if (before === undefined) return after === undefined ? [] : ['tighter'];
  return after === undefined ? ['looser'] : ofDurations(before, after, 'looser');
}

/** One more fact that ends, begins anew or holds a clock lets more of them be met. */
function clockDirections(before: Clock, after: Clock): readonly Direction[] {
  return [
    ...ofOthers(factKey(before.start), factKey(after.start)),
    ...(['stop', 'cancel', 'reset'] as const).flatMap((facts) =>
      ofSets(before[facts].map(factKey), after[facts].map(factKey), 'looser'),
    ),
    ...ofSets(before.pause, after.pause, 'looser'),
    ...ofOthers(before.calendar, after.calendar),
  ];
}

function restartDirections({ restart: before }: Sla, { restart: after }: Sla): readonly Direction[] {
  return [
    ...ofSets(before?.causes ?? [], after?.causes ?? [], 'looser'),
    ...ofNumbers(before?.max ?? 0, after?.max ?? 0, 'looser'),
  ];
}

function factKey({ place, ...fact }: Fact): string {
  return JSON.stringify(Object.entries(fact).sort());
}
