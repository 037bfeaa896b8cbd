import type { SignalEvent } from '../../evaluate/history.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Signal } from '../../model/signal.ts';
import type { Instant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { normalText } from '../../support/normal-text.ts';
import type { Random } from '../../support/random.ts';
import { skewed } from '../../support/skewed.ts';
import { pickWeighted, type Weighted, weighted } from '../../support/weighted.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import { type Arrivals, instantAt, windowDays } from './arrivals.ts';
import type { Constants } from './constants.ts';

/** Something a lead did, as an export has it. */
export interface SampleEvent extends SignalEvent {
  /** A bot or an internal address. */
  readonly isExcluded: boolean;
}

/** What leads of an agreement do, and how often. */
export interface EventMix {
  readonly signals: Weighted<Signal>;
  /** Property → normalised values. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly campaigns: readonly RunningCampaign[];
  readonly arrivals: Arrivals;
  /** Times as many events as leads usually have. */
  readonly busy: number;
}

/** A campaign of the calendar: what its links carry, and from when until before when it runs. */
interface RunningCampaign {
  readonly name: string;
  readonly from: Instant;
  readonly until: Instant;
}

export function eventMixOf(
  { signals, campaigns, zone }: Agreement,
  constants: Constants,
  arrivals: Arrivals,
  busy = 1,
): EventMix {
  const names = new Set(Object.values(signals).flatMap(({ properties }) => properties));
  const own = (name: string) => Array.from({ length: 9 }, (_, index) => `${name}-${index + 1}`);
  return {
    signals: weighted(Object.values(signals).map((signal) => [signal, intentWeights[signal.intent]])),
    properties: new Map(
      [...names].map((name) => [name, [...(constants.properties.get(name) ?? []), ...own(name)]]),
    ),
    campaigns: Object.values(campaigns)
      .filter(({ draft }) => !draft)
      .map(({ id, utm, from, to }) => ({
        name: normalText(utm?.campaign ?? id),
        from: startOfDay(zone, dayOfDate(from)),
        until: startOfDay(zone, dayOfDate(to) + 1),
      })),
    arrivals,
    busy,
  };
}

const intentWeights: Readonly<Record<Signal['intent'], number>> = { high: 8, standard: 14, low: 30 };

/** How many events: most leads are quiet, few are very busy; each entry is a lowest number, how many more, and a share. */
const activity = weighted<readonly [least: number, more: number]>([
  [[0, 0], 26],
  [[1, 0], 19],
  [[2, 0], 12],
  [[3, 2], 17],
  [[6, 4], 14],
  [[11, 14], 9],
  [[26, 34], 2],
  [[61, 89], 1],
]);

/** `001` to `999`, made once: there are more events than anything else. */
const suffixes = Array.from({ length: 999 }, (_, index) => String(index + 1).padStart(3, '0'));

/** The events of a lead, oldest first; the first of them is often what brought the lead. */
export function drawEvents(
  mix: EventMix,
  random: Random,
  lead: { readonly id: string; readonly createdAt: Instant; readonly place: number },
): readonly SampleEvent[] {
  if (mix.signals.total === 0) return [];
  const [least, more] = pickWeighted(activity, random);
  const count = (least + random.below(more + 1)) * mix.busy;
  const spots = { ...lead, rest: restOf(mix.arrivals, random, lead.place) };
  const instants: Instant[] = [];
  while (instants.length < count) instants.push(eventInstant(mix, random, spots, instants.length === 0));
  if (count > 1) instants.sort((left, right) => left - right);
  const prefix = `e${lead.id.slice(1)}-`;
  return instants.map((at, index) =>
    drawEvent(mix, random, at, prefix + (suffixes[index] ?? String(index + 1))),
  );
}

/** Where on the curve the later events of a lead begin: one lead of four is active in the last weeks. */
function restOf(arrivals: Arrivals, random: Random, place: number): number {
  return random.chance(1, 4) ? Math.max(place, arrivals.total - 60 * dayOf(arrivals)) : place;
}

/** Half of the events follow soon upon the lead's arrival, the others lie anywhere in the rest. */
function eventInstant(
  { arrivals }: EventMix,
  random: Random,
  { createdAt, place, rest }: { readonly createdAt: Instant; readonly place: number; readonly rest: number },
  isFirst: boolean,
): Instant {
  if (isFirst && random.chance(3, 4)) return createdAt;
  const spot = random.chance(1, 2)
    ? place + skewed(random, 4 * dayOf(arrivals))
    : rest + random.below(arrivals.total - rest);
  return Math.max(createdAt, instantAt(arrivals, spot, random));
}

/** Length on the curve of an average day. */
function dayOf({ total }: Arrivals): number {
  return Math.floor(total / windowDays);
}

function drawEvent(mix: EventMix, random: Random, at: Instant, id: string): SampleEvent {
  const signal = pickWeighted(mix.signals, random);
  const isExcluded = random.chance(3, 100);
  const properties: Record<string, string> = {};
  for (const name of signal.properties) {
    if (random.chance(9, 10)) properties[name] = random.pick(namesAt(mix, name, at));
  }
  const delay = random.chance(1, 25) ? skewed(random, 6 * 3_600_000) : 0;
  return { id, signal: signal.id, at, from: Math.min(at + delay, mix.arrivals.asOf), isExcluded, properties };
}

/** While campaigns of the calendar run, the property `campaign` names one of them, or one that nobody agreed on. */
function namesAt({ properties, campaigns }: EventMix, property: string, at: Instant): readonly string[] {
  const names = properties.get(property) ?? [property];
  if (property !== 'campaign') return names;
  const running = campaigns.filter(({ from, until }) => from <= at && at < until).map(({ name }) => name);
  return running.length === 0 ? names : [...running, ...names.slice(0, 1)];
}
