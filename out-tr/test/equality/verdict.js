import fc from 'fast-check';
import { arbitraryCase } from './case.js';
import { compactAgreement } from './compact-agreement.js';
import { firstDifference } from './difference.js';
import { reference } from './engines/reference.js';
/** Do the engines give the reference's row for every lead of every agreement drawn? */
export async function judge(engines, { agreements, leads, seed, shrinks = true }) {
    let [judged, rows] = [0, 0];
    const law = fc.asyncProperty(arbitraryCase(leads), async (drawn) => {
        judged += 1;
        rows += drawn.leads.length;
        return (await differenceIn(engines, drawn)) === undefined;
    });
    const { failed, counterexample, errorInstance } = await fc.check(law, {
        seed,
        numRuns: agreements,
        endOnFailure: !shrinks,
    });
    const counts = { agreements: judged, rows };
    if (!failed)
        return counts;
    const [smallest] = counterexample ?? [];
    const difference = smallest && (await differenceIn(engines, smallest));
    if (smallest === undefined || difference === undefined)
        throw errorInstance ?? new Error('no counterexample');
    return { ...counts, counterexample: { agreement: smallest.agreement, asOf: smallest.asOf, difference } };
}
/** The first difference of the first engine that has one; in an engine that fails it is the first of all. */
async function differenceIn(engines, drawn) {
    const { agreement, leads, asOf } = drawn;
    const expected = await reference.rows(agreement, leads, asOf);
    for (const engine of engines) {
        const { rows, failure } = await answersOf(engine, drawn);
        const difference = firstDifference(engine.name, leads, { expected, got: rows });
        if (difference !== undefined)
            return failure === undefined ? difference : { ...difference, got: failure };
    }
    return undefined;
}
/** An engine that fails has no rows; what it said stands where its first value would. */
async function answersOf(engine, { agreement, leads, asOf }) {
    try {
        return { rows: await engine.rows(agreement, leads, asOf) };
    }
    catch (error) {
        return { rows: [], failure: error instanceof Error ? error.message : String(error) };
    }
}
/** Everything needed to see the difference again. */
export function counterexampleText({ agreement, asOf, difference }) {
    const { engine, column, expected, got, lead } = difference;
    return [
        `${engine}: ${column} is ${JSON.stringify(got)}, the reference says ${JSON.stringify(expected)}`,
        `as of: ${new Date(asOf).toISOString()} (${asOf})`,
        `lead: ${JSON.stringify(lead)}`,
        `agreement: ${compactAgreement(agreement)}`,
    ].join('\n');
}
