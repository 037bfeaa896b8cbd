import { median } from '../bench/times.ts';
import type { Case, Measured } from './case.ts';
import { type Target, targets } from './targets.ts';

/** A case and what was measured of it. */
export interface CaseResult {
  readonly of: Case;
  readonly measured: Measured | { readonly broken: string };
}

/** All cases of one task, profile and number of rules. */
export interface Row {
  readonly task: string;
  readonly profile: string;
  readonly rules: number;
  readonly cases: number;
  /** Cases with an open answer; they are in no time. */
  readonly unknown: number;
  readonly broken: number;
  /** Milliseconds; NaN where no case was decided. */
  readonly median: number;
  readonly p95: number;
  /** Median of the ratio to the floor of the same process. */
  readonly ofFloor: number;
  readonly megabytes: number;
  readonly target?: Target & { readonly verdict: 'holds' | 'FAILS' };
}

export function rowsOf(results: readonly CaseResult[]): readonly Row[] {
  const byRow = new Map<string, CaseResult[]>();
  for (const result of results) {
    const { task, profile, rules } = result.of;
    const key = `${task} ${profile} ${rules}`;
    byRow.set(key, [...(byRow.get(key) ?? []), result]);
  }
  return [...byRow.values()].flatMap((ofRow) => {
    const [first] = ofRow;
    return first === undefined ? [] : [rowOf(first.of, ofRow)];
  });
}

function rowOf({ task, profile, rules }: Case, results: readonly CaseResult[]): Row {
  const ended = results.flatMap(({ measured }) => ('broken' in measured ? [] : [measured]));
  const decided = ended.filter(({ unknown }) => unknown.length === 0);
  const times = decided.map(({ milliseconds }) => milliseconds);
  const row = {
    task,
    profile,
    rules,
    cases: results.length,
    unknown: ended.length - decided.length,
    broken: results.length - ended.length,
    median: middle(times),
    p95: percentile(times, 0.95),
    ofFloor: middle(decided.map(({ milliseconds, floor }) => milliseconds / floor)),
    megabytes: Math.max(...ended.map(({ peakBytes }) => peakBytes / 2 ** 20)),
  };
  const target = targets.find((one) => one.task === task && one.profile === profile && one.rules === rules);
  return {
    ...row,
    ...(target && { target: { ...target, verdict: holds(row, target) ? 'holds' : 'FAILS' } }),
  };
}

/** A case that is not decided keeps no promise. */
function holds(
  row: Omit<Row, 'target'>,
  { milliseconds, megabytes = Number.POSITIVE_INFINITY }: Target,
): boolean {
  return row.unknown + row.broken === 0 && row.p95 <= milliseconds && row.megabytes <= megabytes;
}

function middle(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : median(values);
}

/** Nearest rank. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
