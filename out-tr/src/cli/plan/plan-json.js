import { breakWords } from '../../plan/words/break-words.js';
import { ceiling, exact, formatExact, over } from '../../support/exact.js';
import { toolVersion } from '../tool-version.js';
/**
 * The plans as JSON, described by `schemas/output/plan.schema.json`. Exact numbers are texts, `2000/11`, since no number
 * of JSON could hold them; `rounded` is the need rounded up. Money is in units of the agreement's currency.
 */
export function planJson(tellings) {
    const plans = tellings.map(planDocument);
    return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, plans }, null, 2)}\n`;
}
function planDocument(telling) {
    const { reading } = telling;
    const { agreement, coverage, need, plan } = reading;
    return {
        id: plan.id,
        place: telling.where(plan.place),
        months: plan.months,
        startsIn: plan.startsIn,
        currency: agreement.currency,
        target: money(exact(plan.target)),
        expected: money(need.expected),
        toWin: money(need.toWin),
        stages: need.stages.map(stageJson),
        segments: need.segments.map(({ segment, target, expected, toWin, stages }) => ({
            id: segment.id,
            sourcedBy: segment.sourcedBy,
            target: money(target),
            expected: money(expected),
            toWin: money(toWin),
            stages: stages.map(stageJson),
        })),
        deadlines: deadlinesJson(telling),
        coverage: coverage
            ? {
                target: formatExact(coverage.target),
                needed: coverage.needed === undefined ? null : formatExact(coverage.needed),
                delivers: formatExact(coverage.delivers),
                winRate: formatExact(coverage.winRate),
            }
            : null,
        territories: territoriesJson(telling),
        promises: promisesJson(telling),
        breaks: breaksJson(telling),
    };
}
function stageJson({ stage, total, months }) {
    return { stage, need: formatExact(total), rounded: Number(ceiling(total)), months: monthsJson(months) };
}
function monthsJson(months) {
    return Object.fromEntries(Array.from(months, ([month, count]) => [month, formatExact(count)]));
}
function deadlinesJson({ reading }) {
    return reading.deadlines.map(({ segment, stage, months, count, value, by, tooLate }) => ({
        segment: segment.id,
        stage,
        months,
        need: formatExact(count),
        value: value === undefined ? null : money(value),
        by,
        tooLate,
    }));
}
function territoriesJson({ reading }) {
    return reading.territories.map(({ territory, months, weeks }) => ({
        id: territory.id,
        months: months.map(({ month, ...load }) => ({ month, ...loadJson(load) })),
        weeks: weeks.map(({ monday, ...load }) => ({ monday, ...loadJson(load) })),
    }));
}
function loadJson({ mqls, leadCapacity, minutesNeeded, minutesAvailable }) {
    return {
        leads: formatExact(mqls),
        leadCapacity: leadCapacity === undefined ? null : formatExact(leadCapacity),
        minutesNeeded: minutesNeeded === undefined ? null : formatExact(minutesNeeded),
        minutesAvailable: formatExact(minutesAvailable),
    };
}
function promisesJson({ reading: { promises } }) {
    if (promises === undefined)
        return null;
    const { used, leads, wins, value, toWin } = promises;
    return {
        used: used.map(({ id }) => id),
        leads: formatExact(leads),
        wins: formatExact(wins),
        value: money(value),
        toWin: money(toWin),
    };
}
function breaksJson(telling) {
    const { breaks, reading, language } = telling;
    return breaks.map(({ found, severity, acceptedUntil }) => ({
        code: `plan/${found.kind}`,
        severity,
        ...(acceptedUntil === undefined ? {} : { acceptedUntil }),
        message: breakWords(reading.agreement, found, language),
        place: telling.where(found.place),
    }));
}
/** Units instead of hundredths. */
function money(hundredths) {
    return formatExact(over(hundredths, exact(100)));
}
