import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planReadings } from '../../src/plan/plan-reading.js';
import { breakWords } from '../../src/plan/words/break-words.js';
import { ceiling, exact, formatExact, over } from '../../src/support/exact.js';
import { agreementOf, minimalFiles } from '../model/load-fixture.js';
/** Worked out by `referee/plans.py`, which shares no line and no input with leadpact. */
const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'referee', 'expected.json'), 'utf8'));
function reading(name) {
    return readingOf(readFileSync(join(import.meta.dirname, 'worked', `${name}.yaml`), 'utf8'));
}
function readingOf(fragment) {
    // Each document replaces the one of its kind.
    const files = fragment
        .split('\n---\n')
        .map((text) => [`definitions/${/^kind: (\w+)$/m.exec(text)?.[1]}.yaml`, text]);
    const [only] = planReadings(agreementOf(minimalFiles(Object.fromEntries(files))));
    if (only === undefined)
        throw new Error('no plan');
    return only;
}
const stagesTold = (stages) => Object.fromEntries(stages.map(({ stage, total, months }) => [
    stage,
    {
        need: formatExact(total),
        rounded: Number(ceiling(total)),
        months: Object.fromEntries(Array.from(months, ([month, count]) => [month, formatExact(count)])),
    },
]));
const units = (amount) => formatExact(over(amount, exact(100)));
const sentences = ({ agreement, breaks }) => breaks.map((found) => breakWords(agreement, found, 'en'));
describe('five plans, worked out twice', () => {
    it('year-end: delays carry the need into the year before, and what lies before the start is told', () => {
        const plan = reading('year-end');
        expect(stagesTold(plan.need.stages)).toEqual(expected['year-end'].stages);
        const early = plan.breaks.find((found) => found.kind === 'early-need');
        expect(early && formatExact(early.early)).toBe(expected['year-end'].early);
        expect(sentences(plan)[0]).toBe('160 of the 480 MQLs of “Inbound” are needed before November 2026, the first in September 2026, when nobody works for the plan yet: the delays of its steps break it');
    });
    it('season: shares by month, a segment that begins at the opportunity, sums rounded up once, coverage by value', () => {
        const plan = reading('season');
        expect(stagesTold(plan.need.stages)).toEqual(expected.season.stages);
        for (const { segment, stages } of plan.need.segments)
            expect(stagesTold(stages)).toEqual(expected.season.segments[segment.id]);
        const { coverage } = plan;
        expect({
            needed: coverage?.needed && formatExact(coverage.needed),
            winRate: coverage && formatExact(coverage.winRate),
            delivers: coverage && formatExact(coverage.delivers),
        }).toEqual(expected.season.coverage);
        expect(plan.breaks.map(({ kind }) => kind)).toEqual(['coverage-below-need', 'unsigned']);
    });
    it('open-pipeline: a segment whose open deals bring more than its share has nothing to win; slip 1 needs no coverage', () => {
        const plan = reading('open-pipeline');
        const [fresh, renewals] = plan.need.segments;
        expect(renewals && { toWin: units(renewals.toWin), expected: units(renewals.expected) }).toEqual(expected['open-pipeline'].renewals);
        expect(fresh?.stages.at(-1) && formatExact(fresh.stages.at(-1)?.total ?? exact(0))).toBe(expected['open-pipeline'].wins);
        const counted = plan.need.stages.filter(({ stage }) => stage !== 'opportunity');
        expect(stagesTold(counted)).toEqual(expected['open-pipeline'].stages);
        expect(plan.coverage?.needed ?? null).toBe(expected['open-pipeline'].coverage.needed);
        expect(sentences(plan)).toContain('everything slips, so no coverage would be enough');
    });
    it('capacity: holidays, absences and renewals that overlap, and a cut', () => {
        const plan = reading('capacity');
        const month = plan.territories[0]?.months.find((each) => each.month === '2027-04');
        if (month === undefined)
            throw new Error('no load');
        expect({
            leads: formatExact(month.mqls),
            leadCapacity: month.leadCapacity && formatExact(month.leadCapacity),
            minutesNeeded: month.minutesNeeded && formatExact(month.minutesNeeded),
            minutesAvailable: formatExact(month.minutesAvailable),
        }).toEqual(expected.capacity.month);
        expect(plan.breaks.map(({ kind }) => kind)).toEqual(['lead-capacity', 'touch-time', 'unsigned']);
    });
    it('page-vector: 866 MQLs, of which 320 can be taken; the pipeline must exist before the plan starts', () => {
        const plan = reading('page-vector');
        const vector = expected['page-vector'];
        expect(stagesTold(plan.need.stages)).toEqual(vector.stages);
        expect(vector.stages.mql.rounded).toBe(866);
        const january = plan.territories[0]?.months[0];
        expect(january?.leadCapacity && formatExact(january.leadCapacity)).toBe(vector.can);
        const pipeline = plan.deadlines.find(({ stage }) => stage === 'opportunity');
        expect(pipeline && { by: pipeline.by, need: formatExact(pipeline.count) }).toEqual(vector.pipeline);
        expect(plan.coverage?.needed && formatExact(plan.coverage.needed)).toBe(vector.coverage.needed);
        expect(plan.coverage && formatExact(plan.coverage.delivers)).toBe(vector.coverage.delivers);
        expect(sentences(plan)).toEqual([
            'the pipeline of “Inbound” for March 2027, 182 leads at stage “Opportunity” worth 4,545,455 EUR, must exist by 2026-12-31, which is before the plan starts on 2027-01-01: the cycle breaks it',
            'territory “North” gets 866 MQLs in January 2027 and can take 320 at 80 per week: capacity breaks it by 546',
            'a coverage of 3 delivers 66 % of what is still to be won, and 4.55 would be needed',
            'neither side has signed the plan',
        ]);
    });
});
describe('a plan at its edges', () => {
    const edited = (change) => {
        const text = readFileSync(join(import.meta.dirname, 'worked', 'page-vector.yaml'), 'utf8');
        return readingOf(change(text));
    };
    it('is not signed for a side by a role of the other', () => {
        const signed = (sales) => `signed: [{ side: marketing, by: vp-marketing, on: 2026-11-02 }, { side: sales, by: ${sales}, on: 2026-11-02 }]`;
        const withSignatures = (sales) => edited((text) => text.replace('coverage:', `${signed(sales)}\ncoverage:`));
        expect(sentences(withSignatures('vp-sales'))).not.toContain('Sales has not signed the plan');
        expect(sentences(withSignatures('vp-marketing'))).toContain('Sales has not signed the plan');
    });
    it('tells a cut that is announced after it began by its date', () => {
        const cut = 'changes: [{ team: inside-sales, from: 2027-02-01, announced: 2027-02-02, cut: 20 % }]';
        const plan = edited((text) => text.replace('hoursPerDay: 6 }', `hoursPerDay: 6, ${cut} }`));
        const late = plan.breaks.find(({ kind }) => kind === 'short-notice');
        const told = (language) => late && breakWords(plan.agreement, late, language);
        expect(told('en')).toMatch(/ from 2027-02-01 on was announced only on 2027-02-02, and 30 days ahead are agreed$/);
        expect(told('de')).toMatch(/ ab 2027-02-01 wurde erst am 2027-02-02 angekündigt, vereinbart sind 30 Tage vorher$/);
    });
});
