import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../src/model/read-agreement.js';
import { coverageOf, reaches } from '../../src/scenario/coverage.js';
import { proposeSamples } from '../../src/scenario/propose-samples.js';
import { runSamples } from '../../src/scenario/run-samples.js';
import { sampleFindings } from '../../src/scenario/sample-findings.js';
import { caseFiles } from '../../tools/lint-case.js';
function agreementWith(fragment) {
    const files = caseFiles(fragment).map(({ path, text }) => ({
        path,
        bytes: new TextEncoder().encode(text),
    }));
    const { agreement, findings } = readAgreement(files);
    expect(findings).toEqual([]);
    if (!agreement)
        throw new Error('no agreement');
    return agreement;
}
const demo = (expectation) => `kind: sample\nid: demo-from-germany\n${expectation}`;
describe('sample leads', () => {
    it('pass when everything they expect is there', () => {
        const results = runSamples(agreementWith(demo('expect: { total: 70, stage: mql, route: all, due: { first-contact: 2026-11-20T13:20+01:00 } }')));
        expect(results.map(({ mismatches }) => mismatches)).toEqual([[], []]);
    });
    it('fail at the expectation, with expected and got side by side', () => {
        const results = runSamples(agreementWith(demo('expect: { stage: sal, due: { first-contact: none } }\nnot: { route: all }')));
        expect(sampleFindings(results).map(({ code, message, place }) => [code, message, place.path])).toEqual([
            [
                'test/expectation-failed',
                'sample demo-from-germany: stage expected sal, got mql',
                ['expect', 'stage'],
            ],
            [
                'test/expectation-failed',
                'sample demo-from-germany: due/first-contact expected none, got 2026-11-20T13:20+01:00',
                ['expect', 'due', 'first-contact'],
            ],
            [
                'test/expectation-failed',
                'sample demo-from-germany: route must not be all, but it is',
                ['not', 'route'],
            ],
        ]);
    });
});
const policy = `kind: touches
id: two-touches
owner: sales
promise: Sales tries twice before it gives a lead up.
atLeast: 2
dates: 2
channels: 1
span: 1 day
gap: 4 hours
compliance: { target: 90 %, per: month }
`;
/** The lead of the base agreement, handed over on 20 November at 09:20, with what sales did about it. */
function worked(expectation, happenings, more = '') {
    const demoRequest = '{ at: 2026-11-20T09:20+01:00, signal: demo-request }';
    const timeline = [demoRequest, ...happenings].map((each) => `  - ${each}\n`).join('');
    return `${policy}---\n${demo(`timeline:\n${timeline}asOf: 2026-11-27T12:00+01:00\n${expectation}\n`)}${more}`;
}
describe('the outcome of the handoff and the verdict on touches', () => {
    const accept = '{ at: 2026-11-20T09:30+01:00, accept: true }';
    const calls = [
        '{ at: 2026-11-20T10:00+01:00, touch: call }',
        '{ at: 2026-11-23T10:00+01:00, touch: call }',
    ];
    const giveUp = '{ at: 2026-11-26T10:00+01:00, dispose: timing }';
    const failures = (fragment) => runSamples(agreementWith(fragment)).flatMap(({ mismatches }) => mismatches
        // The base sample expects a stage of its own.
        .filter(({ key }) => key !== 'stage')
        .map(({ key, negated, expected, got }) => ({ key, negated, expected, got })));
    it('hold when they are as expected', () => {
        const expectation = 'expect: { handoff: accepted, touches: { two-touches: kept } }';
        expect(failures(worked(expectation, [accept, ...calls, giveUp]))).toEqual([]);
        expect(failures(worked('expect: { handoff: expired }', []))).toEqual([]);
        expect(failures(worked('expect: { touches: { two-touches: broken } }', [accept, giveUp]))).toEqual([]);
    });
    it('fail side by side, also under `not`', () => {
        expect(failures(worked('expect: { handoff: rejected, touches: { two-touches: kept } }\nnot: { handoff: accepted }', [
            accept,
            giveUp,
        ]))).toEqual([
            { key: 'handoff', negated: false, expected: 'rejected', got: 'accepted' },
            { key: 'touches/two-touches', negated: false, expected: 'kept', got: 'broken' },
            { key: 'handoff', negated: true, expected: 'accepted', got: 'accepted' },
        ]);
    });
    it('are none before there is anything to judge', () => {
        expect(failures(worked('expect: { touches: { two-touches: kept } }', [accept, ...calls]))).toEqual([
            { key: 'touches/two-touches', negated: false, expected: 'kept', got: 'none' },
        ]);
        expect(failures(`${demo('asOf: 2026-11-20T09:00+01:00\nexpect: { handoff: pending }')}`)).toEqual([
            { key: 'handoff', negated: false, expected: 'pending', got: 'none' },
        ]);
    });
    it('say auto-accepted where silence accepts', () => {
        const silent = '---\nkind: lifecycle\nhandoff: { onExpiry: auto-accept }\n';
        expect(failures(worked('expect: { handoff: auto-accepted }', [], silent))).toEqual([]);
    });
    it('cover both ends of a touch policy', () => {
        const agreement = agreementWith(worked('expect: { handoff: accepted }', [accept, ...calls, giveUp]));
        const shown = coverageOf(agreement, runSamples(agreement)).elements.filter(({ id }) => id.startsWith('touches/'));
        expect(shown.map(({ id, samples }) => [id, samples])).toEqual([
            ['touches/two-touches/kept', ['demo-from-germany']],
            ['touches/two-touches/broken', []],
        ]);
    });
});
describe('coverage', () => {
    const agreement = agreementWith('');
    const coverage = coverageOf(agreement, runSamples(agreement));
    const shown = new Set(coverage.elements.filter(({ samples }) => samples.length > 0).map(({ id }) => id));
    it('counts what samples show, exactly', () => {
        expect(coverage.total).toBe(coverage.elements.length);
        expect(new Set(coverage.elements.map(({ id }) => id)).size).toBe(coverage.total);
        expect(coverage.covered).toBe(shown.size);
        expect(shown).toContain('rule/lead-score/fit/size');
        expect(shown).toContain('cell/lead-score/A1');
        expect(shown).not.toContain('gate/competitor');
    });
    it('is compared with a threshold in whole numbers', () => {
        const almost = { covered: 9_999, total: 10_000, elements: [] };
        expect(reaches(almost, { numerator: 1, denominator: 1 })).toBe(false);
        expect(reaches(almost, { numerator: 9_999, denominator: 10_000 })).toBe(true);
    });
    it('is raised by proposals, each of which shows its element', () => {
        const missing = coverage.elements.filter(({ samples }) => samples.length === 0);
        const proposals = proposeSamples(agreement, missing).filter(({ sample }) => sample !== undefined);
        expect(proposals.map(({ element }) => element.id)).toContain('gate/competitor');
        expect(proposals.map(({ element }) => element.id)).toContain('rule/lead-score/intent/clicks');
        for (const { element, sample } of proposals) {
            if (!sample)
                continue;
            const again = coverageOf(agreement, runSamples(agreement, [sample]));
            expect(again.elements.find(({ id }) => id === element.id)?.samples).toEqual([sample.id]);
        }
    });
});
