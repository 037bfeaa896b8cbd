import { atoms } from '../../criteria/atoms.js';
import { turningNumbers } from '../../criteria/turning-numbers.js';
import { defaultScoring } from '../default-scoring.js';
import { decayTable } from '../score/decay-table.js';
const known = new WeakMap();
/** The ageing of an agreement; worked out once per lifecycle and scoring. */
export function ageingOf(agreement) {
    const scoring = defaultScoring(agreement);
    const found = known.get(agreement.lifecycle);
    if (found !== undefined && found.scoring === scoring)
        return found.ageing;
    const ageing = workOut(agreement, scoring);
    known.set(agreement.lifecycle, { scoring, ageing });
    return ageing;
}
function workOut(agreement, scoring) {
    const rules = (scoring?.dimensions ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
    const signals = new Map();
    const dates = new Map();
    for (const rule of rules) {
        if (rule.kind === 'event')
            note(signals, rule.signals, agesOfRule(rule));
    }
    for (const { signals: names, withinDays } of fastTracksOf(agreement.lifecycle)) {
        note(signals, names, [withinDays]);
    }
    for (const criterion of [...criteriaOf(agreement.lifecycle), ...rules.flatMap(criteriaOfRule)]) {
        for (const { atom } of atoms(criterion)) {
            if (atom.op === 'signal')
                note(signals, atom.signals, [atom.withinDays]);
            if ('attribute' in atom && agreement.fields[atom.attribute]?.type === 'date') {
                note(dates, [atom.attribute], turningNumbers(atom));
            }
        }
    }
    const idle = rules.flatMap((rule) => (rule.kind === 'inactivity' ? [rule] : []));
    return { signals: rising(signals), dates: rising(dates), idle };
}
/** Where the points of an event change, where it leaves the look-back, and where it leaves the window of `atLeast`. */
function agesOfRule({ points, decay, lookbackDays, count }) {
    const ages = lookbackDays === undefined ? [] : [lookbackDays];
    if (count.mode === 'tiers')
        return ages;
    if (count.mode === 'atLeast')
        ages.push(count.withinDays);
    const table = decayTable(points, decay, lookbackDays);
    const at = (age) => table.points[age] ?? table.tail;
    for (let age = 1; age <= table.points.length; age++)
        if (at(age) !== at(age - 1))
            ages.push(age);
    return ages;
}
function criteriaOf({ gates, stages }) {
    const entries = stages.flatMap(({ entry }) => [entry.require, entry.threshold]);
    return [...gates.map(({ when }) => when), ...entries].filter((criterion) => criterion !== undefined);
}
function criteriaOfRule(rule) {
    if (rule.kind === 'attribute')
        return [rule.when];
    return rule.kind === 'exclusive' ? rule.choices.map(({ when }) => when) : [];
}
function fastTracksOf({ stages }) {
    return stages.flatMap(({ entry }) => (entry.fastTrack === undefined ? [] : [entry.fastTrack]));
}
function note(ages, names, more) {
    for (const name of names)
        ages.set(name, new Set([...(ages.get(name) ?? []), ...more]));
}
function rising(ages) {
    return new Map([...ages].map(([name, set]) => [name, [...set].sort((left, right) => left - right)]));
}
