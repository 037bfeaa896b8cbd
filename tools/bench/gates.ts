import { ratio, type Times } from './times.ts';

/** A promise about speed: `of` takes at most, or at least, so many times as long as `to`. */
export type Gate = { readonly of: string; readonly to: string } & (
  | { readonly atMost: number }
  | { readonly atLeast: number }
);

/** What came of a gate; without a ratio, because one of its sides was not measured, it is undecided. */
export type GateResult = Gate & {
  readonly ratio: number | null;
  readonly verdict: 'holds' | 'FAILS' | 'undecided';
  /** Why it fails or is undecided whatever the ratio. */
  readonly reason?: string;
};

export function gateResults(gates: readonly Gate[], times: Times): readonly GateResult[] {
  return gates.map((gate) => {
    const missing = [gate.of, gate.to].filter((name) => !times.has(name));
    if (missing.length > 0) {
      return { ...gate, ratio: null, verdict: 'undecided', reason: `not measured: ${missing.join(', ')}` };
    }
    const found = ratio(times, gate.of, gate.to);
    return { ...gate, ratio: found, verdict: passes(gate, found) ? 'holds' : 'FAILS' };
  });
}

function passes(gate: Gate, found: number): boolean {
  return 'atMost' in gate ? found <= gate.atMost : found >= gate.atLeast;
}

/** One line of the table of gates. */
export function gateRow(result: GateResult): readonly string[] {
  const { verdict, of, to, ratio: found, reason } = result;
  const limit = 'atMost' in result ? `at most ${result.atMost}` : `at least ${result.atLeast}`;
  const shown = found === null ? '–' : found.toFixed(found < 100 ? 2 : 0);
  return [verdict, `${of} / ${to}`, shown, reason === undefined ? limit : `${limit} (${reason})`];
}
