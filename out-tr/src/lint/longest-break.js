import { shiftMinutes, shiftStart } from './open-time.js';
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = 24 * 60;
/** Minutes of the longest time in an ordinary week in which a calendar is closed. */
export function longestBreakMinutes({ weekly }) {
    const shifts = weekly
        .flatMap((shift) => shift.days.map((day) => {
        const from = WEEK.indexOf(day) * DAY + shiftStart(shift);
        return { from, to: from + shiftMinutes(shift) };
    }))
        .sort((left, right) => left.from - right.from);
    const first = shifts[0];
    if (!first)
        return 7 * DAY;
    let [longest, openUntil] = [0, first.to];
    for (const { from, to } of [...shifts.slice(1), { from: first.from + 7 * DAY, to: 0 }]) {
        longest = Math.max(longest, from - openUntil);
        openUntil = Math.max(openUntil, to);
    }
    return longest;
}
