import { describe, expect, it } from 'vitest';
import { factsOfValues } from '../../../src/criteria/facts.js';
import { holds } from '../../../src/criteria/holds.js';
import { sampleLeads } from '../../../src/records/sample-data/sample-leads.js';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.js';
import { localDayAt } from '../../../src/support/zoned-time.js';
import { definitionOf } from '../../conformance/scoring/neutral-lead.js';
import { sampledAgreements } from './sampled-agreements.js';
const { reference } = sampledAgreements;
if (reference === undefined)
    throw new Error('there is no reference agreement');
const asOf = defaultAsOf(reference);
const invariant = (id, when, then) => ({
    ...definitionOf(id),
    when,
    then,
});
const small = invariant('small', { op: 'lt', attribute: 'employees', value: 50 }, { op: 'lt', attribute: 'annual-revenue', value: 20_000_000 });
const customers = invariant('customers', { op: 'in', attribute: 'customer-status', values: ['customer'] }, { op: 'exists', attribute: 'employees' });
/** No text is ever drawn that says so. */
const rare = invariant('rare', { op: 'exists', attribute: 'job-title' }, { op: 'equals', attribute: 'job-title', values: ['Hafenmeisterei Nord'] });
function broken(agreement, invariants) {
    const leads = [...sampleLeads(agreement, { seed: 3, count: 400, asOf })];
    expect(leads).toHaveLength(400);
    const today = localDayAt(agreement.zone, asOf);
    return leads.filter(({ values }) => {
        const facts = factsOfValues({ attributes: agreement.fields, values, today });
        return invariants.some(({ when, then }) => holds(when, facts) && !holds(then, facts));
    }).length;
}
describe('invented leads', () => {
    it.each([[[small]], [[customers]], [[rare]], [[small, customers, rare]]])('keep %j', (invariants) => {
        expect(broken(reference, invariants)).toBeGreaterThan(0);
        const declared = Object.fromEntries(invariants.map((invariant) => [invariant.id, invariant]));
        expect(broken({ ...reference, invariants: declared }, invariants)).toBe(0);
    });
    it('have other values only where an invariant asks for it', () => {
        const leadsOf = (agreement) => [...sampleLeads(agreement, { seed: 3, count: 400, asOf })];
        const changed = leadsOf({ ...reference, invariants: { small } });
        const same = leadsOf(reference).filter((lead, index) => JSON.stringify(lead) === JSON.stringify(changed[index]));
        expect(same.length).toBeGreaterThan(200);
        expect(same.length).toBeLessThan(400);
    });
});
