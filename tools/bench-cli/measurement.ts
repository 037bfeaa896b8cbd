import { spawnSync } from 'node:child_process';
import type { Competitor } from './competitors.ts';

/** Milliseconds of each round, in the order of the rounds. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Starts every competitor once to warm the disk, then in rounds, all of them in each. */
export function measure(
  competitors: readonly Competitor[],
  rounds: number,
  progress: (round: number) => void,
): Times {
  const times = new Map<string, number[]>(competitors.map(({ name }) => [name, []]));
  for (const competitor of competitors) timeOf(competitor);
  for (let round = 1; round <= rounds; round++) {
    for (const competitor of competitors) times.get(competitor.name)?.push(timeOf(competitor));
    progress(round);
  }
  return times;
}

/** Wall time of one whole process. */
function timeOf({ name, line, folder, environment = {}, prepare }: Competitor): number {
  prepare?.();
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...line], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0)
    throw new Error(`${name} ended with ${status}: ${stdout.slice(-500)}${stderr.slice(-500)}`);
  return milliseconds;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** Median over the rounds of the ratio within a round: a busy moment slows both sides of it. */
export function ratio(times: Times, of: string, to: string): number {
  const [above = [], below = []] = [times.get(of), times.get(to)];
  return median(above.map((value, round) => value / (below[round] ?? Number.NaN)));
}
