import { ratio, type Times } from './measurement.ts';

/** A promise about start-up: `of` takes at most `limit` times as long as `to`. */
export interface Gate {
  readonly of: string;
  readonly to: string;
  readonly limit: number;
}

const gates: readonly Gate[] = [
  { of: 'leadpact version', to: 'node -e 0', limit: 1.5 },
  { of: 'validate, changed files', to: 'bare parse', limit: 0.8 },
  { of: 'validate, unchanged files', to: 'bare parse', limit: 0.5 },
  { of: 'validate, changed files', to: 'redocly lint', limit: 1 },
  { of: 'validate, changed files', to: 'spectral lint', limit: 1 },
];

/** What came of a gate; gates whose peer was not measured are left out. */
export interface GateResult extends Gate {
  readonly ratio: number;
  readonly holds: boolean;
}

export function gateResults(times: Times): readonly GateResult[] {
  return gates
    .filter(({ of, to }) => times.has(of) && times.has(to))
    .map((gate) => {
      const found = ratio(times, gate.of, gate.to);
      return { ...gate, ratio: found, holds: found <= gate.limit };
    });
}
