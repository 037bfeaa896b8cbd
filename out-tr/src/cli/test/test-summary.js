import { counted } from '../../support/counted.js';
import { failedOf } from './test-run.js';
import { isReached } from './threshold.js';
/** What came of the run, in a line or two. */
export function testSummary(run) {
    const { results, coverage, threshold } = run;
    const failed = failedOf(run).length;
    const claims = results.reduce((sum, result) => sum + result.claims.length, 0);
    const outcome = failed === 0
        ? `${counted(results.length, 'sample lead')} passed (${counted(claims, 'expectation')}).`
        : `${failed} of ${counted(results.length, 'sample lead')} failed.`;
    const shown = coverage === undefined ? [] : [`${coverage.covered} of ${coverage.total} decision elements are shown.`];
    const wanted = threshold === undefined || isReached(coverage, threshold)
        ? []
        : [`Fewer than the ${threshold.numerator}/${threshold.denominator} asked for.`];
    return `${[outcome, ...shown, ...wanted].join(' ')}\n`;
}
