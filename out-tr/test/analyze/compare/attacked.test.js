import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { compare } from '../../../src/analyze/compare/compare.js';
import { rankOf } from '../../../src/evaluate/journey/stage-order.js';
import { isWithSales } from '../../../src/evaluate/score-row.js';
import { createRandom, seedOf } from '../../../src/support/random.js';
import { attack } from '../generate/lead/attack.js';
import { changes } from '../generate/pair/changes.js';
import { versionPair } from '../generate/pair/version-pair.js';
const asOf = Date.parse('2026-11-28T10:00Z');
const size = { rules: 8, routes: 3, stages: 3, fields: 8, signals: 10, profile: 'typical' };
const leads = 400;
// The keys of the table are all kinds of changes.
const kinds = Object.keys(changes);
/** The kinds of difference that a lead shows by its rows. */
function* differencesOf({ before, after }, judged) {
    const [older, newer] = [judged.before, judged.after];
    if (older.grade !== newer.grade)
        yield 'other-grade';
    if (older.outcome !== newer.outcome)
        yield 'other-outcome';
    if (older.stage !== newer.stage)
        yield stageDifference(before, after, judged);
    const [from, to] = [targetOf(before, older), targetOf(after, newer)];
    if (from !== undefined && to !== undefined && from !== to)
        yield 'rerouted';
}
function stageDifference(before, after, { lead, before: older, after: newer }) {
    const isHandedOver = ({ lifecycle }, stage = '') => rankOf(lifecycle, stage) >= rankOf(lifecycle, lifecycle.handoff.stage);
    const [was, is] = [isHandedOver(before, older.stage), isHandedOver(after, newer.stage)];
    if (isHandedOver(before, lead.recordedStage) || was === is)
        return 'other-stage';
    return is ? 'newly-handed-over' : 'no-longer-handed-over';
}
function targetOf({ lifecycle, routing }, row) {
    if (!isWithSales(lifecycle, row.stage))
        return undefined;
    const rule = routing.rules.find(({ id }) => id === row.route);
    return JSON.stringify(rule === undefined ? null : [rule.assign, rule.reviewQueue]);
}
describe('the comparison of random versions', () => {
    it.each(kinds)('holds against every lead: %s', (kind) => {
        const pair = versionPair(kind, size, createRandom(seedOf(`pair ${kind}`)));
        const compared = compare(pair.before, pair.after, openBudget({ steps: 2_000_000 }));
        if ('notComparable' in compared)
            throw new Error(compared.notComparable);
        const answers = new Map(compared.kinds.map((each) => [each.kind, each.cases.map(({ answer }) => answer.answer)]));
        if (kind === 'refactor')
            expect([...answers.values()].flat()).not.toContain('refuted');
        for (const judged of attack(pair.before, pair.after, {
            asOf,
            leads,
            random: createRandom(seedOf(kind)),
        })) {
            for (const difference of differencesOf(pair, judged)) {
                expect({ difference, judged, answers: answers.get(difference) }).not.toMatchObject({
                    answers: ['proved'],
                });
            }
        }
    });
});
