import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worstFidelity } from '../../../src/compile/caveat.js';
import { groupDecayOf } from '../../../src/compile/hubspot/scoring/group-decay.js';
import { groupScore } from '../../../src/compile/hubspot/scoring/group-score.js';
import { workbenchFor } from '../../../src/compile/hubspot/workbench.js';
import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { scoreAt } from '../../../src/evaluate/score/score.js';
import { event, leadWith } from '../../evaluate/a-lead.js';
import { arbitraryEvents, arbitraryScoring, asOf, dictionary, } from '../../evaluate/score/arbitrary-scoring.js';
import { fixtureAgreement } from '../fixture-agreement.js';
import { fixtureSignals } from '../fixture-fields.js';
import { fixtureScoring } from '../fixture-scoring.js';
import { pointsOf } from './score-answers.js';
const signals = Object.fromEntries(Object.values(fixtureSignals).map((signal) => [
    signal.id,
    { ...signal, systems: { hubspot: `pe1_${signal.id}` } },
]));
const agreement = fixtureAgreement({ signals });
const configuration = { ...(agreement.targets['hubspot'] ?? fail()), prefix: 'x_' };
test('rules give the points of the evaluator, and never differ by more than their bound', () => {
    const seen = new Set();
    fc.assert(fc.property(arbitraryScoring, arbitraryEvents, fc.integer({ min: 0, max: 5 }), (scoring, events, employees) => {
        const lines = linesOf(scoring, events, employees);
        for (const { groups, id } of scoring.dimensions) {
            for (const group of groups.filter((one) => groupDecayOf(one) === undefined)) {
                for (const rule of groupScore(workbenchFor(agreement, configuration), group, 'FIT', 0).rules) {
                    const fidelity = worstFidelity(rule.caveats);
                    const line = lines.get(`${id}/${group.id}/${rule.id}`) ?? fail();
                    const points = rule.calculations.reduce((sum, one) => sum + pointsOf(one, scoredBy(events, employees)), 0);
                    if (rule.bound !== null)
                        expect(Math.abs(points - line)).toBeLessThanOrEqual(rule.bound);
                    if (fidelity === 'exact')
                        expect(points).toBe(line);
                    seen.add(fidelity);
                }
            }
        }
    }), { numRuns: 600 });
    expect([...seen].toSorted()).toEqual(['approximated', 'exact', 'missing']);
});
describe('a decay of the whole group', () => {
    const halving = { kind: 'halfLife', days: 14 };
    test('is exact at the ends of intervals and within its bound between them', () => {
        const group = groupOf({ points: 20, decay: halving });
        const { configuration: written, rules } = groupScore(workbenchFor(agreement, configuration), group, 'INTENT', 0);
        expect(written).toMatchObject({ groupDecay: { decayIntervalDays: 14, percentToDecayPerInterval: 50 } });
        expect(rules[0]?.bound).toBe(10);
        for (let age = 0; age < 60; age++) {
            const line = linesOf({ ...fixtureScoring, dimensions: [{ id: 'd', groups: [group] }] }, [visit(age)], 0);
            const hubspot = 20 * 0.5 ** Math.floor(age / 14);
            const difference = Math.abs(hubspot - (line.get('d/g/r') ?? fail()));
            expect(difference).toBeLessThanOrEqual(age % 14 === 0 ? 0.5 : 10);
        }
    });
    test('needs the same decay for every rule', () => {
        const [rule] = groupOf({ points: 20, decay: halving }).rules;
        const other = groupOf({ points: 20, decay: { kind: 'halfLife', days: 15 } }).rules;
        const rules = [...(rule === undefined ? fail() : [rule]), ...other];
        expect(groupDecayOf({ id: 'g', title: {}, rules })).toBeUndefined();
    });
});
function groupOf(rest) {
    const rule = {
        id: 'r',
        title: {},
        kind: 'event',
        signals: ['webinar'],
        where: [],
        count: { mode: 'latest' },
    };
    return { id: 'g', title: { en: 'Group' }, rules: [{ ...rule, ...rest }] };
}
function visit(age) {
    return event(asOf - age * 86_400_000, 'webinar', {}, 'e');
}
function linesOf(scoring, events, employees) {
    const score = scoreAt(scoring, momentAt(dictionary, historyOf(leadWith({ employees }, ...events)), asOf));
    return new Map(score?.lines.map(({ dimension, group, points, rule }) => [`${dimension}/${group}/${rule}`, points]));
}
function scoredBy(events, employees) {
    const sent = events.flatMap((one) => one.what === 'signal'
        ? [{ type: `pe1_${one.signal}`, ageDays: (asOf - one.at) / 86_400_000, properties: one.properties }]
        : []);
    return { contact: { numemployees: employees, x_employees: employees }, events: sent, today: 0 };
}
function fail() {
    throw new Error('not there');
}
