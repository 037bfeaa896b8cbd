import { describe, expect, it } from 'vitest';
import { drawLead } from '../../../src/records/sample-data/draw-lead.js';
import { defaultAsOf, samplePlan } from '../../../src/records/sample-data/sample-plan.js';
import { sampledAgreements } from './sampled-agreements.js';
const count = 1500;
describe.each(Object.entries(sampledAgreements))('the way of leads through %s', (_, agreement) => {
    const plan = samplePlan(agreement, { seed: 3, count, asOf: defaultAsOf(agreement) });
    const leads = Array.from({ length: count }, (_, index) => drawLead(plan, index));
    it('follows the lifecycle', () => {
        const broken = leads.flatMap(({ id, course }) => objections(agreement, course.entries).map((objection) => `${id}: ${objection}`));
        expect(broken.slice(0, 5)).toEqual([]);
    });
    it('ends in the recorded stage', () => {
        const elsewhere = leads.filter(({ course, recordedStage }) => {
            const standing = course.entries.filter(({ to, voidedAt }) => to !== undefined && voidedAt === undefined);
            return standing.at(-1)?.to !== recordedStage;
        });
        expect(elsewhere).toEqual([]);
    });
    it('has an answer of every kind, and leads that nobody called', () => {
        const entries = leads.flatMap(({ course }) => course.entries);
        const { handoff } = agreement.lifecycle;
        expect(entries.filter(({ to }) => to === handoff.stage).length).toBeGreaterThan(50);
        const accepted = leads.filter(({ course }) => course.entries.some(({ to }) => to === handoff.acceptance));
        expect(accepted.length).toBeGreaterThan(25);
        expect(accepted.some(({ course }) => course.activities.length === 0)).toBe(true);
        const rejections = Object.values(agreement.reasons).filter(({ usedAt }) => usedAt.includes('handoff'));
        const given = new Set(entries.map(({ reason }) => reason));
        expect(rejections.length === 0 || rejections.some(({ id }) => given.has(id))).toBe(true);
        if (handoff.onExpiry === 'auto-accept')
            expect(entries.some(({ actor }) => actor === 'deadline')).toBe(true);
        if (handoff.onExpiry === 'return')
            expect(given.has('expired')).toBe(true);
    });
});
it('sales answers in its hours, later contacts are sometimes written down days after', () => {
    const agreement = sampledAgreements['reference'];
    if (agreement === undefined)
        throw new Error('no reference agreement');
    const plan = samplePlan(agreement, { seed: 3, count, asOf: defaultAsOf(agreement) });
    const leads = Array.from({ length: count }, (_, index) => drawLead(plan, index));
    const activities = leads.flatMap(({ course }) => course.activities).filter(({ automated }) => !automated);
    const isOpen = plan.course.salesHours?.measure;
    expect(activities.filter(({ at }) => isOpen?.(at - 60_000, at + 60_000) === 0)).toEqual([]);
    const backdated = activities.filter(({ at, loggedAt }) => loggedAt - at > 86_400_000);
    expect(backdated.length).toBeGreaterThan(0);
    expect(backdated.length).toBeLessThan(activities.length / 5);
});
/** What a reader of the stage history would object to (semantics §4, §8). */
function objections(agreement, entries) {
    const { stages, cycles } = agreement.lifecycle;
    const rank = (id) => stages.findIndex((stage) => stage.id === id);
    const found = [];
    let stands;
    let last;
    for (const entry of entries) {
        const { cycle, from, to, at } = entry;
        if (from !== stands)
            found.push(`comes from ${from}, not ${stands}`);
        if (last !== undefined && at < last.at)
            found.push('before the entry before it');
        if (cycle > cycles.max || cycle < (last?.cycle ?? 1))
            found.push(`cycle ${cycle}`);
        if (to === undefined && entry.end === undefined)
            found.push('neither a stage nor an end');
        if (last?.end !== undefined && cycle === last.cycle)
            found.push('goes on in an ended cycle');
        const isBack = to !== undefined && from !== undefined && rank(to) <= rank(from);
        if (isBack && cycle === last?.cycle && !isDeclared(agreement, entry))
            found.push(`back from ${from} to ${to}`);
        const stage = stages.find(({ id }) => id === to);
        if (entry.inferred && (stage?.skippable !== false || stage.category !== 'open'))
            found.push(`implied ${to}`);
        if (to !== undefined && entry.voidedAt === undefined)
            stands = to;
        last = entry;
    }
    return found;
}
function isDeclared({ lifecycle, reasons }, { from, to, reason }) {
    if (lifecycle.transitions.some((transition) => transition.from === from && transition.to === to))
        return true;
    if (reason === 'expired')
        return to === lifecycle.stages[0]?.id;
    return reason !== undefined && reasons[reason]?.to === to;
}
