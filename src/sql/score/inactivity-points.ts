import type { InactivityRule } from '../../model/scoring.ts';
import { extreme } from '../consent-state.ts';
import { present } from '../events/measure.ts';
import type { Statement } from '../statement.ts';
import { type RulePosition, rulePath } from './rule-position.ts';

/** More days than there are; stands for a lead without any such event. */
const never = '2147483647';

/** Points off for every full interval since the newest event of the signals; none when there never was one (semantics §3). */
export function inactivityPoints(
  statement: Statement,
  { id, signals, per, everyDays, floor }: InactivityRule,
  position: RulePosition,
): string {
  const { dialect, measures } = statement;
  const answers = measures.ask({
    name: rulePath(position, id),
    fold: 'youngest',
    signals,
    values: present(),
  });
  const age = extreme(statement, answers, 'smaller', never);
  const points = `-${per} * (${dialect.quotient(age, String(everyDays))})`;
  const floored = floor === undefined ? points : dialect.larger(String(floor), points);
  return `CASE WHEN ${age} = ${never} THEN 0 ELSE ${floored} END`;
}
