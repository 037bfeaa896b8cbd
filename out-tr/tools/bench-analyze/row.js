import { median } from '../bench/times.js';
import { targets } from './targets.js';
export function rowsOf(results) {
    const byRow = new Map();
    for (const result of results) {
        const { task, profile, rules } = result.of;
        const key = `${task} ${profile} ${rules}`;
        byRow.set(key, [...(byRow.get(key) ?? []), result]);
    }
    return [...byRow.values()].flatMap((ofRow) => {
        const [first] = ofRow;
        return first === undefined ? [] : [rowOf(first.of, ofRow)];
    });
}
function rowOf({ task, profile, rules }, results) {
    const ended = results.flatMap(({ measured }) => ('broken' in measured ? [] : [measured]));
    const decided = ended.filter(({ unknown }) => unknown.length === 0);
    const times = decided.map(({ milliseconds }) => milliseconds);
    const row = {
        task,
        profile,
        rules,
        cases: results.length,
        unknown: ended.length - decided.length,
        broken: results.length - ended.length,
        median: middle(times),
        p95: percentile(times, 0.95),
        ofFloor: middle(decided.map(({ milliseconds, floor }) => milliseconds / floor)),
        megabytes: Math.max(...ended.map(({ peakBytes }) => peakBytes / 2 ** 20)),
    };
    const target = targets.find((one) => one.task === task && one.profile === profile && one.rules === rules);
    return {
        ...row,
        ...(target && { target: { ...target, verdict: holds(row, target) ? 'holds' : 'FAILS' } }),
    };
}
/** A case that is not decided keeps no promise. */
function holds(row, { milliseconds, megabytes = Number.POSITIVE_INFINITY }) {
    return row.unknown + row.broken === 0 && row.p95 <= milliseconds && row.megabytes <= megabytes;
}
function middle(values) {
    return values.length === 0 ? Number.NaN : median(values);
}
/** Nearest rank. */
function percentile(values, share) {
    const sorted = values.toSorted((left, right) => left - right);
    return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
