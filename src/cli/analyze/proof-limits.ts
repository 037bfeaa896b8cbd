import type { BudgetLimits } from '../../analyze/budget.ts';
import type { Invocation } from '../command.ts';
import { parseMemory } from '../memory-size.ts';
import { defaultMegabytes, defaultSeconds } from './proof-options.ts';

/** The limits asked for on the command line, or one sentence that says which of them cannot be understood. */
export function proofLimits(
  { io, options }: Pick<Invocation, 'io' | 'options'>,
  seconds: number = defaultSeconds,
): BudgetLimits | string {
  const { timeBudget = `${seconds}s`, memory = `${defaultMegabytes}MB` } = options;
  const milliseconds = parseTime(String(timeBudget));
  if (milliseconds === undefined)
    return `${timeBudget} is no time budget; write for example --time-budget 30s, 500ms or 2min`;
  const megabytes = parseMemory(String(memory));
  if (megabytes === undefined) return `${memory} is no size of memory; write for example --memory 1GB`;
  return {
    milliseconds,
    now: io.clock.now,
    bytes: megabytes * 1e6,
    ...(io.memory && { memory: io.memory }),
  };
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, min: 60_000 };

function parseTime(text: string): number | undefined {
  const [, count, unit = ''] = /^([1-9][0-9]{0,6}) ?(ms|s|min)$/.exec(text) ?? [];
  const milliseconds = units[unit];
  return count === undefined || milliseconds === undefined ? undefined : Number(count) * milliseconds;
}
