import { inside, keyOf } from '../../../diagnostics/place.js';
import { parseDays } from '../../../support/days.js';
import { compareRationals, one } from '../../../support/rational.js';
import { linkDays, linkShare } from '../../linking/quantities.js';
/** How the points of an event fall with its age (semantics §3, Decay); none where nothing is written. */
export function linkDecay(written, place, linking) {
    if (written === undefined || written === 'none')
        return { kind: 'none' };
    if ('expire' in written)
        return linkByDays('expire', written.expire, place, linking);
    if ('linear' in written)
        return linkByDays('linear', written.linear, place, linking);
    if ('halfLife' in written)
        return linkByDays('halfLife', written.halfLife, place, linking);
    if ('steps' in written)
        return linkSteps(written.steps, inside(place, 'steps'), linking);
    return linkCompound(written.compound, inside(place, 'compound'), linking);
}
function linkByDays(kind, written, place, linking) {
    const days = linkDays(written, inside(place, kind), linking);
    return days === undefined ? undefined : { kind, days };
}
function linkCompound(written, place, linking) {
    const rate = linkFraction(written.rate, inside(place, 'rate'), linking);
    const everyDays = linkDays(written.every, inside(place, 'every'), linking);
    return rate === undefined || everyDays === undefined ? undefined : { kind: 'compound', rate, everyDays };
}
/** Steps by day, whose fractions lie in [0, 1] and do not rise. */
function linkSteps(written, place, linking) {
    const byDay = Object.entries(written).sort(([left], [right]) => (parseDays(left) ?? 0) - (parseDays(right) ?? 0));
    const steps = [];
    for (const [age, fraction] of byDay) {
        const day = linkDays(age, keyOf(inside(place, age)), linking);
        const share = linkFraction(String(fraction), inside(place, age), linking);
        if (day !== undefined && share !== undefined)
            steps.push({ day, fraction: share });
    }
    for (const [index, step] of steps.entries())
        reportRise(step, steps[index - 1], byDay[index]?.[0], { place, linking });
    return steps.length === byDay.length ? { kind: 'steps', steps } : undefined;
}
function reportRise(step, previous, age, { place, linking }) {
    if (previous === undefined || age === undefined || compareRationals(step.fraction, previous.fraction) <= 0)
        return;
    linking.report({
        code: 'link/decay-rises',
        place: inside(place, age),
        message: `from ${age} on an event is worth more again than after ${previous.day} days`,
        help: 'write fractions that stay the same or fall with the days',
    });
}
function linkFraction(written, place, linking) {
    const fraction = linkShare(written, place, linking);
    if (fraction === undefined || compareRationals(fraction, one) <= 0)
        return fraction;
    linking.report({
        code: 'link/decay-rises',
        place,
        message: `${written} is more than the whole`,
        help: 'write a fraction between 0 and 1, for example `1/2`',
    });
    return undefined;
}
