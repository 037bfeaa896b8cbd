import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { decayTable } from '../../../src/evaluate/score/decay-table.js';
import { decayedPoints } from '../../../src/evaluate/score/decayed-points.js';
import { lineOf } from '../../../src/evaluate/score/line-of-rule.js';
import { scoreAt } from '../../../src/evaluate/score/score.js';
import { formatRational } from '../../../src/support/rational.js';
import { adapter } from '../adapter.js';
import { instantOf, isGiven } from '../neutral-values.js';
import { dictionaryOf, leadOf } from './neutral-lead.js';
import { decayOf, ruleOf, scoringOf } from './neutral-model.js';
import { pointsText, scaledOf } from './neutral-points.js';
export const decay = adapter(({ points, scale, ages, ...testCase }) => {
    const normal = decayOf(testCase.decay);
    const scaled = scaledOf(points, scale);
    const table = decayTable(scaled, normal);
    const at = (age) => {
        const looked = table.points[age] ?? table.tail;
        if (looked !== decayedPoints(scaled, normal, age))
            throw new Error(`table and decay disagree at ${age}`);
        return looked;
    };
    return { table: ages.map((age) => pointsText(at(age), scale)) };
});
function momentOf(testCase) {
    const resetAt = isGiven(testCase.resetAt) ? instantOf(testCase.resetAt) : undefined;
    return momentAt(dictionaryOf(testCase), historyOf(leadOf(testCase)), instantOf(testCase.asOf), resetAt);
}
export const count = adapter((testCase) => {
    const rule = ruleOf(testCase.rule, testCase.scale, testCase.attributes ?? {});
    const line = lineOf(rule, { dimension: 'engagement', group: 'group' }, momentOf(testCase));
    return neutralLine(line, testCase.rule, testCase.scale);
});
export const score = adapter((testCase) => {
    const scoring = scoringOf(testCase.model, testCase.attributes ?? {});
    const result = scoreAt(scoring, momentOf(testCase));
    if (result === null)
        return { score: null, outcome: 'objection' };
    if (result.fitShare !== undefined && result.fitShare.reached === undefined) {
        return { error: errorText(testCase) };
    }
    return neutralScore(result, testCase.model);
});
/** The wording of an error is not part of the format, only that there is one. */
function errorText(testCase) {
    const expected = 'expect' in testCase ? testCase.expect : undefined;
    const hasError = typeof expected === 'object' && expected !== null && 'error' in expected;
    return hasError ? String(expected.error) : 'nothing is attainable';
}
function neutralScore(result, model) {
    const points = (value) => pointsText(value, model.scale);
    const rules = model.dimensions.flatMap(({ id: dimension, groups }) => groups.flatMap(({ id: group, rules: own }) => own.map((rule) => ({ dimension, group, rule }))));
    const share = result.fitShare;
    const unknown = new Set(share?.unknown.map(({ rule, choice }) => choice ?? rule));
    return {
        lines: rules.map((placed) => neutralLine(lineFor(placed, result.lines), placed.rule, model.scale)),
        clamps: result.clamps.map(({ scope, id, points: by }) => ({ clamp: scope, id, points: points(by) })),
        groups: Object.fromEntries(result.dimensions.flatMap(({ groups }) => groups.map(({ id, points: by }) => [id, points(by)]))),
        dimensions: Object.fromEntries(result.dimensions.map(({ id, points: by }) => [id, points(by)])),
        total: points(result.total),
        ...(share?.reached &&
            share.known && {
            attainable: points(share.attainable),
            knownAttainable: points(share.knownAttainable),
            fitPct: formatRational(share.reached),
            knownPct: formatRational(share.known),
            unknown: rules.map(({ rule }) => rule.id).filter((id) => unknown.has(id)),
        }),
        grade: result.grade,
        band: result.band,
        cell: result.cell,
        outcome: result.outcome,
    };
}
/** Two groups may each have a set of the same name. */
function lineFor({ dimension, group, rule }, lines) {
    const set = rule.kind === 'attribute' ? rule.exclusiveSet : undefined;
    const id = isGiven(set) ? `set ${set}` : rule.id;
    const line = lines.find((each) => each.rule === id && each.group === group && each.dimension === dimension);
    if (line === undefined)
        throw new Error(`no line for ${id}`);
    return line;
}
function neutralLine(line, rule, scale) {
    const points = (value) => pointsText(value, scale);
    const head = { rule: rule.id, raw: points(line.raw), points: points(line.points) };
    switch (line.kind) {
        case 'attribute':
            return { ...head, hit: line.held };
        case 'exclusive':
            if (line.choice === rule.id)
                return { ...head, hit: true };
            return { rule: rule.id, hit: false, raw: '0', points: '0' };
        case 'inactivity':
            return { ...head, ...usedEvents(line.last === null ? [] : [line.last]) };
        case 'event':
            return {
                ...head,
                selected: line.selected,
                ...usedEvents(line.used),
                ...(line.count !== undefined && { counted: line.count }),
                ...(!isTiers(rule) && { perEvent: line.used.map(({ points: by = 0 }) => points(by)) }),
            };
    }
}
function usedEvents(events) {
    return { used: events.map(({ id }) => id), ages: events.map(({ age }) => age) };
}
function isTiers(rule) {
    return rule.kind === 'events' && rule.count.mode === 'tiers';
}
