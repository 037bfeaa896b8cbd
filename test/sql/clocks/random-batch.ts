import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import { readClocks } from '../../../src/evaluate/clock/clocks.ts';
import type { ClockPromises } from '../../../src/sql/clocks/clock-promises.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { createRandom } from '../../../src/support/random.ts';
import type { ClockLead } from './clock-lead.ts';
import { randomLead } from './random-lead.ts';
import { type RandomPromises, randomPromises } from './random-promises.ts';
import { leadKey } from './read-clocks.ts';

/** Leads of one random agreement, all asked at one instant. */
export interface RandomBatch {
  readonly promises: RandomPromises;
  readonly leads: readonly ClockLead[];
  readonly asOf: Instant;
  /** Nothing begins before. */
  readonly since: Instant;
}

const dayMs = 86_400_000;

/** Days of the year at which something is special: a new year, clocks put forward and back in either half of the world. */
const seasons = [-6, 60, 80, 85, 92, 200, 270, 295, 300, 350];

export function randomBatch(seed: number, size: number): RandomBatch {
  const random = createRandom(seed, size);
  const year = 2024 + random.below(4);
  const promises = randomPromises(random, year);
  const from = Date.UTC(year, 0, 1) + random.pick(seasons) * dayMs;
  const until = from + 25 * dayMs;
  const later = from + (5 + random.below(20)) * dayMs + random.below(1440) * 60_000;
  const draw = (asOf: Instant): readonly ClockLead[] =>
    Array.from({ length: size }, (_, index) =>
      randomLead(random, promises, { from, until, asOf }, `lead-${index}`),
    );
  const leads = draw(later);
  // One of the clocks is asked when it is due.
  const due = leads.slice(0, 20).flatMap((lead) => readingsOf(promises, lead, later).flatMap(dueOf));
  const near = due.filter((at) => Math.abs(at - later) < 10 * dayMs);
  const asOf = near.length === 0 ? later : random.pick(near) + random.pick([0, 1]);
  return { promises, leads, asOf, since: from - 30 * dayMs };
}

function dueOf(reading: ClockReading): readonly Instant[] {
  return reading.state === 'error' || reading.limitAt === undefined ? [] : [reading.limitAt];
}

/** What the relations are made from, but for the engine. */
export function promisesOf({ promises, asOf, since }: RandomBatch): Omit<ClockPromises, 'dialect'> {
  return { ...promises.surroundings, slas: promises.slas, asOf, since };
}

export function readingsOf(
  { surroundings, slas }: RandomPromises,
  { facts, sla }: ClockLead,
  asOf: Instant,
): readonly ClockReading[] {
  const definition = slas[sla];
  return definition === undefined ? [] : readClocks({ definition, surroundings, facts, asOf });
}

/** How a batch came out: how many clocks were the same, by state, and the first lead of which some were not. */
export interface BatchVerdict {
  readonly clocks: number;
  readonly states: Readonly<Record<string, number>>;
  readonly restarts: number;
  readonly resets: number;
  readonly difference?: { readonly lead: ClockLead; readonly expected: unknown; readonly got: unknown };
}

/** Holds the readings of an engine, or the evaluator itself, against those of the evaluator, in every column. */
export function judgeBatch(
  { promises, leads, asOf }: RandomBatch,
  readings: ReadonlyMap<string, readonly ClockReading[]> | 'itself',
): BatchVerdict {
  const states: Record<string, number> = {};
  let [clocks, restarts, resets] = [0, 0, 0];
  for (const lead of leads) {
    const expected = readingsOf(promises, lead, asOf);
    const got = readings === 'itself' ? expected : (readings.get(leadKey(lead.sla, lead.lead)) ?? []);
    if (plain(expected) !== plain(got))
      return { clocks, states, restarts, resets, difference: { lead, expected, got } };
    clocks += expected.length;
    resets += expected.filter((reading, index) => reading.cycle === expected[index - 1]?.cycle).length;
    for (const reading of expected) {
      const state = reading.state === 'error' ? reading.problem : reading.state;
      states[state] = (states[state] ?? 0) + 1;
      if (reading.state !== 'error')
        restarts += reading.reassignments.filter(({ effect }) => effect === 'restart').length;
    }
  }
  return { clocks, states, restarts, resets };
}

/** The same text for the same reading, whatever the order of its properties. */
function plain(readings: readonly ClockReading[]): string {
  return JSON.stringify(
    readings.map((reading) => Object.entries(reading).sort(([left], [right]) => (left < right ? -1 : 1))),
  );
}
