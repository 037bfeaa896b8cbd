import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/support/random.js';
import { attack } from '../generate/lead/attack.js';
import { drawPair } from './draw-pair.js';
import { runPairs } from './run.js';
import { shownDifferences } from './shown-differences.js';
const asOf = Date.parse('2026-11-28T12:00Z');
/** The long form is `npm run long:soundness`. */
const run = { first: 0, step: 1, pairs: 20, leads: 250, seed: 20_261_128, milliseconds: 1000 };
describe('comparisons of random versions', { timeout: 300_000 }, () => {
    it('prove nothing that a lead refutes, and show only leads that the evaluator confirms', () => {
        const { tally, failures } = runPairs(run);
        expect(failures).toEqual([]);
        expect(tally.pairs).toBe(run.pairs);
        expect(tally.witnesses).toBeGreaterThan(0);
    });
    it('are attacked with leads that find most changes', () => {
        const changed = Array.from({ length: 30 }, (_, number) => drawPair(number, run.seed)).filter(({ kind }) => kind === 'rule' || kind === 'weight' || kind === 'constant');
        const found = changed.filter(({ before, after }, number) => [...attack(before, after, { asOf, leads: 300, random: createRandom(number) })].some((judged) => shownDifferences([before, after], { ...judged, recorded: judged.lead.recordedStage }).length > 0));
        expect(found.length * 2).toBeGreaterThan(changed.length);
    });
});
