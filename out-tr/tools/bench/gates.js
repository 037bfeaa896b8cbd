import { ratio } from './times.js';
export function gateResults(gates, times) {
    return gates.map((gate) => {
        const missing = [gate.of, gate.to].filter((name) => !times.has(name));
        if (missing.length > 0) {
            return { ...gate, ratio: null, verdict: 'undecided', reason: `not measured: ${missing.join(', ')}` };
        }
        const found = ratio(times, gate.of, gate.to);
        return { ...gate, ratio: found, verdict: passes(gate, found) ? 'holds' : 'FAILS' };
    });
}
function passes(gate, found) {
    return 'atMost' in gate ? found <= gate.atMost : found >= gate.atLeast;
}
/** One line of the table of gates. */
export function gateRow(result) {
    const { verdict, of, to, ratio: found, reason } = result;
    const limit = 'atMost' in result ? `at most ${result.atMost}` : `at least ${result.atLeast}`;
    const shown = found === null ? '–' : found.toFixed(found < 100 ? 2 : 0);
    return [verdict, `${of} / ${to}`, shown, reason === undefined ? limit : `${limit} (${reason})`];
}
