import type { TouchPolicy } from '../../model/sla.ts';
import { type Direction, ofNumbers, ofOthers, ofRationals } from './direction.ts';

/** What became of a policy of touches: whatever it asks for more of makes it tighter. */
export function touchDirections(before: TouchPolicy, after: TouchPolicy): readonly Direction[] {
  return [
    ...(['touches', 'dates', 'channels', 'spanDays', 'gapHours'] as const).flatMap((asked) =>
      ofNumbers(before[asked], after[asked], 'tighter'),
    ),
    ...ofRationals(before.compliance.target, after.compliance.target, 'tighter'),
    ...ofOthers(
      [before.compliance.per, before.compliance.minSample, before.side, before.owner],
      [after.compliance.per, after.compliance.minSample, after.side, after.owner],
    ),
  ];
}
