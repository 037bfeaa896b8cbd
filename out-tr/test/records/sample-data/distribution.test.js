import { describe, expect, it } from 'vitest';
import { drawLead } from '../../../src/records/sample-data/draw-lead.js';
import { defaultAsOf, samplePlan } from '../../../src/records/sample-data/sample-plan.js';
import { weekdayOf } from '../../../src/support/local-date.js';
import { localDateAt, localDayAt, localTimeAt } from '../../../src/support/zoned-time.js';
import { sampledAgreements } from './sampled-agreements.js';
const count = 5000;
describe.each(['reference', 'gitlab', 'fixture'])('5,000 leads of %s', (name) => {
    const agreement = sampledAgreements[name];
    if (agreement === undefined)
        throw new Error(`no agreement ${name}`);
    const { zone, lifecycle, fields, signals, consentPurposes } = agreement;
    const plan = samplePlan(agreement, { seed: 1, count, asOf: defaultAsOf(agreement) });
    const leads = Array.from({ length: count }, (_, index) => drawLead(plan, index));
    const share = (part, whole = count) => part / whole;
    it('arrive mostly on working days and in working hours, but not only', () => {
        const weekend = leads.filter(({ createdAt }) => weekdayOf(localDayAt(zone, createdAt)) >= 5).length;
        expect(share(weekend)).toBeGreaterThan(0.05);
        expect(share(weekend)).toBeLessThan(0.2);
        const hours = leads.map(({ createdAt }) => Math.floor((localTimeAt(zone, createdAt) % 86_400_000) / 3_600_000));
        expect(share(hours.filter((hour) => hour >= 8 && hour < 18).length)).toBeGreaterThan(0.6);
        expect(hours.filter((hour) => hour < 6).length).toBeGreaterThan(10);
    });
    it('arrive over eighteen months, in the order of their numbers but for seconds of one hour', () => {
        const [first, last] = [leads[0]?.createdAt ?? 0, leads.at(-1)?.createdAt ?? 0];
        expect((last - first) / 86_400_000).toBeGreaterThan(540);
        const back = leads.filter(({ createdAt }, index) => createdAt < (leads[index - 1]?.createdAt ?? 0) - 3_600_000);
        expect(back).toEqual([]);
    });
    it('show every stage and every signal', () => {
        const entered = new Set(leads.flatMap(({ course }) => course.entries.map(({ to }) => to)));
        expect(lifecycle.stages.map(({ id }) => id).filter((id) => !entered.has(id))).toEqual([]);
        const seen = new Set(leads.flatMap(({ events }) => events.map(({ signal }) => signal)));
        expect(Object.keys(signals).filter((id) => !seen.has(id))).toEqual([]);
    });
    it('show every value of every field, and missing ones where that is allowed', () => {
        for (const [index, field] of Object.values(fields).entries()) {
            const drawn = leads.map(({ values }) => values[index]);
            const shown = new Set(drawn.flatMap((each) => each?.value ?? []));
            expect(field.values.filter((value) => !shown.has(value)), field.id).toEqual([]);
            const missing = share(drawn.filter((each) => each === undefined).length);
            expect(missing > 0, field.id).toBe(field.nullable);
            expect(missing, field.id).toBeLessThan(0.5);
        }
    });
    it('do little, and a few do a lot; some of it is no person', () => {
        const counts = leads.map(({ events }) => events.length).sort((left, right) => left - right);
        expect(share(counts.filter((each) => each === 0).length)).toBeGreaterThan(0.15);
        expect(counts.at(-1)).toBeGreaterThan(60);
        const busiest = counts.slice(-count / 10).reduce((sum, each) => sum + each, 0);
        const all = counts.reduce((sum, each) => sum + each, 0);
        expect(share(busiest, all)).toBeGreaterThan(0.4);
        const excluded = leads.flatMap(({ events }) => events).filter(({ isExcluded }) => isExcluded).length;
        expect(share(excluded, all)).toBeGreaterThan(0.02);
        expect(share(excluded, all)).toBeLessThan(0.04);
    });
    it('permit, take back and object', () => {
        const consents = leads.flatMap((lead) => lead.consents);
        expect(new Set(consents.map(({ purpose }) => purpose))).toEqual(new Set(Object.keys(consentPurposes)));
        const withdrawn = consents.filter(({ state }) => state === 'withdrawn').length;
        expect(share(withdrawn, consents.length)).toBeGreaterThan(0.02);
        expect(share(withdrawn, consents.length)).toBeLessThan(0.1);
        const objections = leads.filter(({ objectionAt }) => objectionAt !== undefined).length;
        expect(objections).toBeGreaterThan(10);
        expect(objections).toBeLessThan(80);
    });
    it('come again, are corrected, and become money of every outcome', () => {
        const entries = leads.flatMap(({ course }) => course.entries);
        expect(Math.max(...entries.map(({ cycle }) => cycle))).toBeGreaterThan(1);
        expect(entries.some(({ voidedAt }) => voidedAt !== undefined)).toBe(true);
        const opportunities = leads.flatMap(({ course }) => course.opportunities);
        expect(new Set(opportunities.map(({ won }) => won))).toEqual(new Set([true, false, undefined]));
        const today = localDayAt(zone, plan.request.asOf);
        const wrong = opportunities.filter(({ closeDay, won }) => won === undefined ? closeDay <= today : closeDay > today);
        expect(wrong).toEqual([]);
    });
});
it('holidays of the agreement are quiet', () => {
    const agreement = sampledAgreements['reference'];
    if (agreement === undefined)
        throw new Error('no reference agreement');
    const plan = samplePlan(agreement, { seed: 1, count: 20_000, asOf: defaultAsOf(agreement) });
    const perDate = new Map();
    for (let index = 0; index < 20_000; index++) {
        const date = localDateAt(agreement.zone, drawLead(plan, index).createdAt);
        perDate.set(date, (perDate.get(date) ?? 0) + 1);
    }
    // Labour Day 2026 is a Friday, Ascension Day a Thursday.
    for (const [holiday, before] of [
        ['2026-05-01', '2026-04-24'],
        ['2026-05-14', '2026-05-07'],
    ]) {
        expect((perDate.get(holiday) ?? 0) * 2, holiday).toBeLessThan(perDate.get(before) ?? 0);
    }
});
