import { extreme } from '../consent-state.js';
import { present } from '../events/measure.js';
import { rulePath } from './rule-position.js';
/** More days than there are; stands for a lead without any such event. */
const never = '2147483647';
/** Points off for every full interval since the newest event of the signals; none when there never was one (semantics §3). */
export function inactivityPoints(statement, { id, signals, per, everyDays, floor }, position) {
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
