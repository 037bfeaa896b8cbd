import { openTimeOf } from '../../../src/support/open-time.ts';
import type { Gate } from '../gates.ts';
import { randomOf } from '../leads/random.ts';
import type { Effort, Part, PartResult } from '../part.ts';
import { peerModule, withoutPeers } from '../peers.ts';
import { type Competitor, measure } from '../rounds.ts';
import { benchHours, openingHours } from './bench-hours.ts';
import { type DateFnsTz, dateFnsDeadline } from './date-fns-tz.ts';
import type { Deadline } from './deadline.ts';
import { type Luxon, luxonDeadline } from './luxon.ts';
import { type Temporal, temporalDeadline } from './temporal.ts';

/** What bench/peers/date-libraries.mjs exports. */
interface DateLibraries extends DateFnsTz {
  readonly DateTime: Luxon;
  readonly Temporal: Temporal;
}

const amount = 4 * 3_600_000;
const libraries = ['luxon', 'date-fns-tz', 'temporal-polyfill'] as const;
/** The fastest of the libraries is the one that counts, so all of them have to be so much slower. */
const gates: readonly Gate[] = libraries.map((name) => ({ of: name, to: 'leadpact', atLeast: 300 }));

/** Deadlines of four business hours from random instants of two years. */
export const slaPart: Part = { name: 'sla', run: runSla };

async function runSla(effort: Effort, say: (progress: string) => void): Promise<PartResult> {
  const size = effort.isQuick ? { own: 20_000, peers: 200 } : { own: 1_000_000, peers: 4000 };
  const starts = startsOf(size.own);
  const { reach } = openTimeOf(openingHours);
  const own: Deadline = (from, open) => reach(from, open) ?? Number.NaN;
  const peers = await peerModule<DateLibraries>('date-libraries.mjs');
  const deadlines: readonly (readonly [string, Deadline])[] =
    peers === undefined
      ? []
      : [
          ['luxon', luxonDeadline(peers.DateTime, benchHours)],
          ['date-fns-tz', dateFnsDeadline(peers, benchHours)],
          ['temporal-polyfill', temporalDeadline(peers.Temporal, benchHours)],
        ];
  const wrong = new Map<string, string>();
  for (const [name, deadline] of deadlines) {
    say(`checking ${name}`);
    const other = starts.subarray(0, size.peers).find((from) => deadline(from, amount) !== own(from, amount));
    if (other !== undefined) wrong.set(name, `another deadline from ${new Date(other).toISOString()}`);
  }
  const competitors = [
    competitorOf('plain addition', (from, open) => from + open, starts),
    competitorOf('leadpact', own, starts),
    ...deadlines.map(([name, deadline]) => competitorOf(name, deadline, starts.subarray(0, size.peers))),
  ];
  return {
    name: 'sla',
    work: `${size.own} deadlines of 4 business hours, ${size.peers} for the libraries`,
    unit: 'ns per deadline',
    base: 'leadpact',
    times: await measure(competitors, effort, say),
    wrong,
    left: new Map(peers === undefined ? libraries.map((name) => [name, withoutPeers]) : []),
    notes: new Map([['plain addition', 'reads no calendar: the floor of the loop']]),
    gates,
  };
}

function startsOf(count: number): Float64Array {
  const random = randomOf(4);
  const [from, until] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 11, 20)];
  return Float64Array.from({ length: count }, () => from + random.below(until - from));
}

function competitorOf(name: string, deadline: Deadline, starts: Float64Array): Competitor {
  const pass = (): number => {
    let sum = 0;
    for (const from of starts) sum += deadline(from, amount);
    return sum;
  };
  return { name, items: starts.length, pass };
}
