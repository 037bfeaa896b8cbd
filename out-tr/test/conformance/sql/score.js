import { adapter } from '../adapter.js';
import { instantOf, isGiven } from '../neutral-values.js';
import { dictionaryOf, leadOf } from '../scoring/neutral-lead.js';
import { ruleOf, scoringOf } from '../scoring/neutral-model.js';
import { pointsText } from '../scoring/neutral-points.js';
import { withinExpectation } from '../within-expectation.js';
import { agreementOf, scoringWith } from './neutral-agreement.js';
import { columnsOf, recordAt } from './query.js';
/** Points, points before decay or floor, and how many events are selected: three rules, three queries. */
export function count(connection) {
    return adapter(async (testCase) => {
        const { scale, expect } = testCase;
        const rule = ruleOf(testCase.rule, scale, testCase.attributes ?? {});
        const total = async (asked) => {
            const columns = await columnsFor(connection, testCase, scoringWith(asked, scale));
            return Number(columns['total_points']);
        };
        const counted = countedRule(rule);
        const selected = counted && 'selected' in expect ? await total(counted) : undefined;
        return withinExpectation(expect, {
            points: pointsText(await total(rule), scale),
            raw: pointsText(await total(rawRule(rule)), scale),
            ...(selected !== undefined && hasLength(expect, 'selected', selected)),
        });
    });
}
/** The list itself is not given by SQL; only a wrong length shows. */
function hasLength(expect, name, length) {
    const list = Object.entries(expect).find(([key]) => key === name)?.[1];
    return { [name]: Array.isArray(list) && list.length === length ? list : `${length} events` };
}
/** The same rule before decay, or without its floor. */
function rawRule(rule) {
    if (rule.kind === 'event')
        return { ...rule, decay: { kind: 'none' } };
    if (rule.kind !== 'inactivity')
        return rule;
    const { floor: _, ...bottomless } = rule;
    return bottomless;
}
/** One point for every event that the rule selects. */
function countedRule(rule) {
    if (rule.kind !== 'event')
        return undefined;
    return { ...rule, points: 1, count: { mode: 'every' }, decay: { kind: 'none' } };
}
/** Points of groups and dimensions, total, known share, and the labels. */
export function score(connection) {
    return adapter(async (testCase) => {
        const { model, expect } = testCase;
        const columns = await columnsFor(connection, testCase, scoringOf(model, testCase.attributes ?? {}));
        if (columns['total_points'] === null)
            return { score: null, outcome: 'objection' };
        if ('error' in expect)
            return columns['grade_id'] === null ? expect : { grade: columns['grade_id'] };
        return withinExpectation(expect, neutralScore(columns, model));
    });
}
function neutralScore(columns, { scale, dimensions }) {
    const points = (name) => pointsText(Number(columns[name]), scale);
    const groups = dimensions.flatMap(({ id, groups: own }) => own.map((group) => [group.id, points(`points/${id}/${group.id}`)]));
    return {
        groups: Object.fromEntries(groups),
        dimensions: Object.fromEntries(dimensions.map(({ id }) => [id, points(`points/${id}`)])),
        total: points('total_points'),
        ...('known_points' in columns && { knownAttainable: points('known_points') }),
        grade: columns['grade_id'],
        band: columns['band_id'],
        cell: columns['cell_id'],
        outcome: columns['outcome_id'],
    };
}
async function columnsFor(connection, testCase, scoring) {
    const dictionary = withProperties(dictionaryOf(testCase), testCase, scoring);
    const asOf = instantOf(testCase.asOf);
    const record = {
        ...recordAt(dictionary, leadOf(testCase), asOf),
        ...(isGiven(testCase.resetAt) && { recycledAt: instantOf(testCase.resetAt) }),
    };
    const agreement = agreementOf(dictionary, { scorings: { model: scoring } });
    const rows = await columnsOf(connection, agreement, [record], asOf);
    return rows.get('lead') ?? {};
}
/** Signals of the format declare no properties; tables need the names of those that events have or rules read. */
function withProperties(dictionary, testCase, scoring) {
    const rules = scoring.dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
    const read = rules.flatMap((rule) => {
        if (rule.kind !== 'event')
            return [];
        const own = rule.count.mode === 'distinctBy' ? [rule.count.property] : [];
        return [...own, ...rule.where.map(({ property }) => property)];
    });
    const carried = (testCase.events ?? []).flatMap(({ props }) => Object.keys(props ?? {}));
    const properties = [...new Set([...carried, ...read])];
    const signals = Object.entries(dictionary.signals).map(([id, signal]) => [id, { ...signal, properties }]);
    return { ...dictionary, signals: Object.fromEntries(signals) };
}
