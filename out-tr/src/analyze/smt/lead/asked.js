import { atoms } from '../../../criteria/atoms.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
import { isTextTest } from './is-text-test.js';
export function askedBy(agreements) {
    const criteria = agreements.flatMap((agreement) => [
        ...[...criteriaInUse(agreement)].map(({ criterion }) => criterion),
        ...Object.values(agreement.invariants).flatMap(({ when, then }) => [when, then]),
    ]);
    const asked = criteria.flatMap((criterion) => [...atoms(criterion)].map(({ atom }) => atom));
    const rules = agreements.flatMap(rulesOf);
    const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
    return {
        texts: textsOf(asked),
        properties: [...new Set(filters.flatMap(({ values }) => values))],
        counts: countsOf([
            ...asked.flatMap((atom) => (atom.op === 'signal' ? [atom] : [])),
            ...rules.flatMap((rule) => 'signals' in rule ? [{ signals: rule.signals, count: countIn(rule) }] : []),
            ...agreements.flatMap(fastTracksOf),
        ]),
    };
}
function rulesOf({ scorings }) {
    return Object.values(scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)));
}
function fastTracksOf({ lifecycle }) {
    return lifecycle.stages.flatMap(({ entry }) => entry.fastTrack === undefined ? [] : [{ signals: entry.fastTrack.signals, count: 1 }]);
}
function textsOf(asked) {
    const texts = new Map();
    for (const atom of asked) {
        if (!isTextTest(atom))
            continue;
        const answers = texts.get(atom.attribute) ?? new Map();
        for (const literal of atom.values)
            answers.set(`${atom.op} ${literal}`, { op: atom.op, literal });
        texts.set(atom.attribute, answers);
    }
    return new Map([...texts].map(([attribute, answers]) => [attribute, [...answers.values()]]));
}
function countsOf(counted) {
    const counts = new Map();
    for (const { signals, count } of counted) {
        for (const signal of signals)
            counts.set(signal, Math.max(counts.get(signal) ?? 0, count));
    }
    return counts;
}
/** One event beyond the last that makes a difference. */
function countIn(rule) {
    if (rule.kind === 'inactivity')
        return 1;
    const { count } = rule;
    switch (count.mode) {
        case 'atLeast':
            return count.n;
        case 'tiers':
            return Math.max(...count.tiers.map(({ from, to }) => (to === undefined ? from : to + 1)));
        case 'every':
        case 'distinctBy':
            return count.max === undefined ? 2 : count.max.n + 1;
        case 'firstEver':
        case 'latest':
            return 2;
    }
}
