import type { Touch } from '../../../src/evaluate/attribution/touch.ts';
import type { Random } from '../../../src/support/random.ts';
import type { ValuedOpportunity } from './path-tables.ts';

export const asOf = 1_750_000_000_000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The order of code points is not that of UTF-16 for two of them. */
export const channels: readonly string[] = [
  'ads',
  'mail',
  'podcast',
  'web',
  '\u{1F399} live',
  'ﬀ print',
  "o'brien",
];
const types = ['ad', 'ad', 'ad', 'visit', 'visit', 'visit', 'webinar', 'print'];
const assets = ['', 'p1', 'p1', 'p2'];
/** Minutes to the next touch of a path: around the window of duplicates, a day, a lookback. */
const steps = [0, 0, 1, 12, -29, 29, 30, -30, -dayMs / minuteMs, (-90 * dayMs) / minuteMs];

export interface RandomFacts {
  readonly opportunities: readonly ValuedOpportunity[];
  readonly touches: readonly Touch[];
}

/** Paths in which instants meet, repeat within minutes, lie on the edges of windows and are known late. */
export function randomFacts(random: Random, count: number): RandomFacts {
  const opportunities: ValuedOpportunity[] = [];
  const touches: Touch[] = [];
  for (let index = 0; index < count; index++) {
    const close = asOf - (random.below(420) - 20) * dayMs;
    const instants = [close, close - random.below(4) * dayMs, close - random.below(200) * dayMs];
    const [closedAt, createdAt, leadCreatedAt] = instants.map((at) =>
      random.chance(1, 10) ? undefined : at,
    );
    opportunities.push({
      id: `o${index}`,
      contacts: Array.from({ length: 1 + random.below(3) }, () => `c${Math.max(0, index - random.below(3))}`),
      ...(leadCreatedAt !== undefined && { leadCreatedAt }),
      ...(createdAt !== undefined && { createdAt }),
      ...(closedAt !== undefined && { closedAt }),
      currency: random.pick(['EUR', 'JPY', 'KWD']),
      amountMinor: amount(random),
    });
    touches.push(...pathOf(random, `c${index}`, random.pick(instants)));
  }
  return { opportunities, touches };
}

function amount(random: Random): number {
  const size = random.pick([0, random.below(30), random.below(10_000_000), Number.MAX_SAFE_INTEGER]);
  return random.chance(1, 4) ? 0 - size : size;
}

function pathOf(random: Random, contact: string, start: number): readonly Touch[] {
  const path: Touch[] = [];
  const length = random.chance(1, 6) ? 10 + random.below(30) : random.below(8);
  let at = start;
  for (let index = 0; index < length; index++) {
    const asset = random.pick(assets);
    const sign = random.chance(1, 2) ? 0xfb00 : 0x1f300;
    path.push({
      id: `${contact}-${String.fromCodePoint(sign + index)}`,
      contact,
      at,
      ...(random.chance(1, 8) && { loggedAt: random.pick([asOf, asOf + 1, at + minuteMs]) }),
      channel: random.pick(channels),
      type: random.pick(types),
      ...(asset !== '' && { asset }),
    });
    at += random.pick(steps) * minuteMs;
  }
  return path;
}
