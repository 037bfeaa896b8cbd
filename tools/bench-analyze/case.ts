import { openBudget, within } from '../../src/analyze/budget.ts';
import { createRandom } from '../../src/support/random.ts';
import type { ChangeKind } from '../../test/analyze/generate/pair/changes.ts';
import { versionPair } from '../../test/analyze/generate/pair/version-pair.ts';
import { type Profile, sizeOf } from '../../test/analyze/generate/size.ts';
import { replayed } from './floor.ts';
import { milliseconds } from './stopwatch.ts';
import type { Outcome } from './task.ts';
import { tasks } from './tasks.ts';

/** One thing to measure; it follows from these words, so that it can be repeated. */
export interface Case {
  readonly task: string;
  readonly rules: number;
  readonly profile: Profile;
  readonly change: ChangeKind;
  readonly seed: number;
  /** CPU time after which it gives up. */
  readonly seconds: number;
}

/** What was measured of it in a process of its own. */
export interface Measured extends Outcome {
  readonly milliseconds: number;
  /** Of the floor, in the same process. */
  readonly floor: number;
  /** Of the whole process, before the floor had its turn. */
  readonly peakBytes: number;
}

export function measured({ task: name, rules, profile, change, seed, seconds }: Case): Measured {
  const task = tasks.find((one) => one.name === name);
  if (task === undefined) throw new Error(`there is no task ${name}`);
  const pair = versionPair(change, sizeOf(rules, profile), createRandom(seed));
  const budget = openBudget({ milliseconds: seconds * 1_000, now: () => process.cpuUsage().user / 1e3 });
  const { result, milliseconds: taken } = milliseconds(() => within(() => task.run(pair, budget)));
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const ended = { answers: 0, witnesses: 0, unknown: ['the budget of time has ended'], wrong: [] };
  const outcome = 'found' in result ? result.found : ended;
  const { milliseconds: floor } = milliseconds(() => replayed(pair.before));
  return { ...outcome, milliseconds: taken, floor, peakBytes };
}
