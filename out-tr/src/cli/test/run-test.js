import { findingsExitCode } from '../../diagnostics/summary.js';
import { coverageOf } from '../../scenario/coverage.js';
import { runSamples } from '../../scenario/run-samples.js';
import { sampleFindings } from '../../scenario/sample-findings.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { exitCodes } from '../exit-code.js';
import { findingsText } from '../findings-text.js';
import { couldNotRun } from '../refusal.js';
import { coverageText } from './coverage-text.js';
import { failuresText } from './failures-text.js';
import { proposalsText } from './proposals-text.js';
import { testJson } from './test-json.js';
import { testJunit } from './test-junit.js';
import { testSummary } from './test-summary.js';
import { isReached, parseThreshold } from './threshold.js';
import { updateExpectations } from './update-expectations.js';
/** Runs sample leads, compares, and says what failed and what no sample shows. */
export function runTest(invocation) {
    const { io, options } = invocation;
    const threshold = thresholdOf(options['threshold']);
    if (threshold === 'wrong')
        return couldNotRun(io, '--threshold takes a share such as 19/20');
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return folder;
    const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder);
    if (typeof sound === 'number')
        return sound;
    const samples = selected(sound, options['filter']);
    if (samples.length === 0)
        return couldNotRun(io, nothingToRun(options['filter']));
    const run = testRun(invocation, sound, samples, threshold);
    if (options['update'] === true)
        return updateExpectations(invocation, run);
    tell(invocation, run);
    const passed = isReached(run.coverage, threshold);
    return passed ? findingsExitCode(run.findings, invocation.failOn) : exitCodes.findings;
}
function testRun({ options }, sound, samples, threshold) {
    const results = runSamples(sound.agreement, samples);
    const listsMissing = options['missing'] === true;
    const covers = options['coverage'] === true || listsMissing || threshold !== undefined;
    return {
        sound,
        results,
        findings: sampleFindings(results),
        listsMissing,
        ...(covers ? { coverage: coverageOf(sound.agreement, results) } : {}),
        ...(threshold === undefined ? {} : { threshold }),
    };
}
function tell(invocation, run) {
    const { io, format, quiet } = invocation;
    const { checked, folder } = run.sound;
    if (format === 'json')
        io.stdout.write(testJson(run));
    else if (format === 'junit')
        io.stdout.write(testJunit(run));
    else if (format === 'text') {
        io.stdout.write(failuresText(invocation, run) + coverageText(invocation, run) + proposalsText(run));
    }
    else
        io.stdout.write(findingsText(run.findings, checked, invocation, folder));
    if (!quiet)
        io.stderr.write(testSummary(run));
}
/** A sample is meant when the text stands in its id, one of its titles, or its file. */
function selected({ agreement }, filter) {
    if (typeof filter !== 'string')
        return agreement.samples;
    const wanted = filter.toLowerCase();
    return agreement.samples.filter(({ id, title, place }) => [id, ...Object.values(title), place.file].some((text) => text.toLowerCase().includes(wanted)));
}
function nothingToRun(filter) {
    return typeof filter === 'string'
        ? `no sample lead matches ${filter}`
        : 'there are no sample leads under test/leads/';
}
function thresholdOf(given) {
    if (typeof given !== 'string')
        return undefined;
    return parseThreshold(given) ?? 'wrong';
}
