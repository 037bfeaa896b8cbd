import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/cli/load-agreement.js';
import { columnProgramOf } from '../../../src/evaluate/columns/column-program.js';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.js';
import { historyOf } from '../../../src/evaluate/history.js';
import { leadWith, nowhere } from '../a-lead.js';
import { arbitraryEvents, arbitraryScoring, asOf } from '../score/arbitrary-scoring.js';
import { boundaryRecords } from './boundary-records.js';
import { columnAgreement, scoringOf } from './column-agreement.js';
import { expectRows } from './expect-rows.js';
import { record, recordsOfSamples } from './lead-records.js';
const dayMs = 86_400_000;
describe.each([['.'], ['examples/gitlab']])('the columns of the agreement in %s', (folder) => {
    const { agreement } = loadAgreement(folder);
    if (agreement === undefined)
        throw new Error(`no agreement in ${folder}`);
    it('give the rows of its sample leads, before, at and after each of their instants', () => {
        const instants = new Set(agreement.samples.flatMap((sample) => [sample.asOf, sample.asOf - 1, sample.asOf + dayMs]));
        const some = [...instants].filter((_, index) => index % 29 === 0);
        expectRows(agreement, recordsOfSamples(agreement), some);
    });
    it('give the rows of leads on and beside every boundary', () => {
        const noon = Date.UTC(2026, 10, 20, 11, 30);
        const records = boundaryRecords(agreement, noon, { count: 800, seed: 28 });
        expectRows(agreement, records, [noon, noon + 1, noon + 400 * dayMs]);
    });
    it('give the rows of an agreement that has other fields than the one they were read for', () => {
        const records = boundaryRecords(agreement, asOf, { count: 300, seed: 29 });
        expectRows(agreement, records, [asOf], leadColumns({ fields: {} }, records));
    });
    it('are empty for no leads', () => {
        expectRows(agreement, [], [asOf]);
        expect(columnProgramOf(agreement, leadColumns(agreement, [])).run(asOf).stage.codes).toHaveLength(0);
    });
});
it('random scorings of random events come to the same points', () => {
    const drawn = fc.tuple(arbitraryScoring, fc.array(arbitraryEvents, { maxLength: 4 }));
    fc.assert(fc.property(drawn, ([scoring, timelines]) => {
        const records = timelines.map((timeline, index) => {
            const { events } = historyOf(leadWith({}, ...timeline));
            return record({ events, values: { employees: index } });
        });
        expectRows(columnAgreement(scoring), records, [asOf, asOf - 30 * dayMs]);
    }), { numRuns: 100, seed: 3 });
});
it('an agreement without a scoring has stages and routes but no points', () => {
    const records = [
        record(),
        record({ values: { employees: 1000 }, recordedStage: 'sal' }),
        record({ objectionFrom: 0 }),
    ];
    expectRows(columnAgreement(undefined), records, [asOf, -1]);
});
it('results are written again into the columns of the run before', () => {
    const program = columnProgramOf(columnAgreement(scoringOf([])), leadColumns({ fields: {} }, [record()]));
    const results = program.results();
    expect(program.run(asOf, results)).toBe(results);
    expect(program.run(asOf)).not.toBe(results);
    expect(program.run(asOf)).toEqual(results);
});
describe('gates on consents', () => {
    const states = ['given', 'withdrawn', 'none'];
    const purposes = ['contact', 'email-marketing', 'of-another-system'];
    const records = purposes.flatMap((first) => purposes.flatMap((second) => states.flatMap((state) => states.map((other) => record({
        values: { country: 'de', employees: 60 },
        consents: [
            { at: 0, from: 0, purpose: first, state },
            { at: 1, from: asOf + 1, purpose: second, state: other },
        ],
    })))));
    it.each([
        ['objection', undefined],
        ['withdrawn-consent', undefined],
        ['withdrawn-consent', 'contact'],
        ['withdrawn-consent', 'of-nobody'],
        ['no-consent', undefined],
        ['no-consent', 'email-marketing'],
        ['embargo', undefined],
    ])('%s for %s block the same leads', (kind, purpose) => {
        const agreement = columnAgreement(undefined);
        const { lifecycle } = agreement;
        const gate = { id: 'gate', title: {}, kind, place: nowhere, ...(purpose !== undefined && { purpose }) };
        const stages = lifecycle.stages.map((stage) => ({
            ...stage,
            entry: { automatic: stage.id === 'mql' || stage.id === 'sql', fields: ['country'], expected: [] },
        }));
        const all = [...records, record({ objectionFrom: asOf, values: { country: 'de' } }), record()];
        const gated = { ...agreement, lifecycle: { ...lifecycle, gates: [gate], stages } };
        expectRows(gated, all, [asOf, asOf + 1]);
    });
});
it('more consents than an opening has room for are refused', () => {
    const { signals, ...agreement } = columnAgreement(undefined);
    const [[id, signal] = []] = Object.entries(signals);
    if (id === undefined || signal === undefined)
        throw new Error('the fixture has signals');
    const many = Array.from({ length: 23 }, (_, index) => ({
        ...signal,
        id: `s${index}`,
        consent: `c${index}`,
    }));
    const events = many.map((each) => ({ id: each.id, signal: each.id, at: 0, from: 0, properties: {} }));
    const gated = { ...agreement, signals: Object.fromEntries(many.map((each) => [each.id, each])) };
    const columns = leadColumns({ fields: {} }, [record({ events })]);
    expect(() => columnProgramOf(gated, columns)).toThrow('23 consents for 23 signals are too many');
});
describe.each(['lead', 'mql', 'sal', 'call', 'sql', 'opportunity', 'lost', 'of-nobody'])('whether %s was reached', (asked) => {
    const agreement = columnAgreement(undefined);
    const { lifecycle, routing } = agreement;
    const reached = { op: 'reached', stage: asked };
    const stages = lifecycle.stages.map((stage) => ({
        ...stage,
        entry: {
            automatic: stage.id === 'sql' || stage.id === 'opportunity' || stage.id === 'won',
            fields: stage.id === 'sql' ? ['country'] : [],
            expected: [],
            ...(stage.id !== 'sql' && { require: reached }),
        },
    }));
    const recorded = [...stages.map(({ id }) => id), 'of-another-system'];
    const records = ['de', ''].flatMap((country) => [
        record({ values: { country } }),
        ...recorded.map((recordedStage) => record({ values: { country }, recordedStage })),
    ]);
    it('is known of stages entered, implied and recorded', () => {
        const rules = routing.rules.map((rule) => ({ ...rule, when: reached }));
        const gates = [{ id: 'gate', title: {}, kind: 'criterion', when: reached, place: nowhere }];
        expectRows({ ...agreement, lifecycle: { ...lifecycle, gates: [], stages }, routing: { ...routing, rules } }, records, [asOf]);
        expectRows({ ...agreement, lifecycle: { ...lifecycle, gates, stages } }, records, [asOf]);
    });
});
it('what is unknown of an exclusive set over several fields', () => {
    const choice = (id, attribute, points) => ({
        id,
        title: {},
        when: { op: 'in', attribute, values: ['de', 'vp', 'referral'] },
        points,
    });
    const choices = [choice('a', 'country', 3), choice('b', 'seniority', 9), choice('c', 'lead-source', 6)];
    const rules = [{ id: 'set', title: {}, kind: 'exclusive', choices }];
    const agreement = columnAgreement(scoringOf([{ id: 'fit', groups: [{ id: 'g', title: {}, rules }] }]));
    const values = ['de', 'vp', 'referral', 'other', ''];
    const records = values.flatMap((country) => values.flatMap((seniority) => values.map((source) => record({ values: { country, seniority, 'lead-source': source } }))));
    expectRows(agreement, records, [asOf]);
});
