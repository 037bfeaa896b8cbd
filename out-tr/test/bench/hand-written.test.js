import { describe, expect, it } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { benchAgreement } from '../../tools/bench/agreement.js';
import { asOf, benchLead } from '../../tools/bench/leads/bench-lead.js';
import { handWritten } from '../../tools/bench/row/hand-written.js';
import { rowCode } from '../../tools/bench/row/row-code.js';
const agreement = benchAgreement();
const leads = Array.from({ length: 1500 }, (_, index) => benchLead(index));
const rows = leads.map((lead) => scoreRow(agreement, lead, asOf));
describe('the agreement of the benches', () => {
    it('has thirty rules, five gates and twelve routes', () => {
        const rules = Object.values(agreement.scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)));
        expect(rules.length).toBe(30);
        expect(agreement.lifecycle.gates.length).toBe(5);
        expect(agreement.routing.rules.length).toBe(12);
    });
    it('means what the hand-written JavaScript does', () => {
        const byHand = leads.map((lead) => handWritten(lead));
        const asked = rows.map(({ fit, engagement, total, stage, route }) => ({
            fit,
            engagement,
            total,
            stage,
            route,
        }));
        expect(byHand).toEqual(asked);
    });
    it('sends leads into every stage and onto every route', () => {
        const stages = agreement.lifecycle.stages.map(({ id }) => id);
        const routes = agreement.routing.rules.map(({ id }) => id);
        expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(stages));
        expect(new Set(rows.map(({ route }) => route))).toEqual(new Set([null, ...routes]));
    });
    it('is lead by lead the same in every run', () => {
        expect(benchLead(7)).toEqual(benchLead(7));
        expect(new Set(leads.map((lead) => JSON.stringify(lead.values))).size).toBe(leads.length);
    });
});
describe('the code of a row', () => {
    it('tells all stages and routes apart', () => {
        const ids = (all) => all.map(({ id }) => id);
        const row = { fit: 1, engagement: 1, total: 1, stage: 'mql', route: null };
        const stages = ids(agreement.lifecycle.stages).map((stage) => rowCode({ ...row, stage }));
        const routes = ids(agreement.routing.rules).map((route) => rowCode({ ...row, route }));
        expect(new Set(stages).size).toBe(6);
        expect(new Set(routes).size).toBe(12);
    });
});
