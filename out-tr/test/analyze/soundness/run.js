import { createRandom } from '../../../src/support/random.js';
import { drawPair } from './draw-pair.js';
import { judgePair } from './judge-pair.js';
import { processorClock } from './processor-clock.js';
import { emptyTally, tallied } from './tally.js';
const asOf = Date.parse('2026-11-28T12:00Z');
export function runPairs(run, report) {
    const failures = [];
    let tally = emptyTally;
    for (let number = run.first; number < run.pairs; number += run.step) {
        const verdict = judgePair(drawPair(number, run.seed), {
            asOf,
            leads: run.leads,
            random: createRandom(run.seed, number, 1),
            budget: { milliseconds: run.milliseconds, now: processorClock },
        });
        tally = tallied(tally, verdict);
        failures.push(...failuresOf(verdict).map((failure) => `pair ${number} (${verdict.change}): ${failure}`));
        report?.(tally.pairs, failures.length);
    }
    return { tally, failures };
}
function failuresOf({ change, claims, wrong, broken }) {
    return [
        ...wrong.map(({ kind, lead }) => `${kind} was proved not to occur, and does: ${JSON.stringify(lead)}`),
        ...broken.map((kind) => `the witness for ${kind} does not show it`),
        ...claims
            .filter(({ answer }) => change === 'refactor' && answer === 'refuted')
            .map(({ kind }) => `${kind} in a refactoring`),
    ];
}
