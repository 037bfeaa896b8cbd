import type { EventRule, Rate } from '../../../model/scoring.ts';
import type { Instant } from '../../../support/instant.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { DecayTable } from '../../score/decay-table.ts';
import type { EventColumns } from '../event-columns.ts';
import type { EventMatch } from './event-match.ts';
import { ageAt, type EventSelection, eventSelection } from './event-selection.ts';
import type { Openings } from './openings.ts';
import { countedDays, matchOf, tierPoints, worthOf } from './rule-events.ts';
import { worthAt } from './sum.ts';

/**
 * A number worked out from the events of one lead, those from `first` up to `last`, under an opening. Those from `last` up
 * to `ever` are hidden by a reset.
 */
export type EventWalk = (first: number, last: number, ever: number, asOf: Instant, open: number) => number;

/** Exact answers, event by event, for what no table of ages can say: order, distinct values, and very long tables. */
export interface EventWalks {
  readonly count: (match: EventMatch, days: number | undefined) => EventWalk;
  /** The points of a rule. */
  readonly points: (rule: EventRule) => EventWalk;
  /** What has to be added to the points that all events of a rule have, each taken alone. */
  readonly correction: (rule: EventRule) => EventWalk;
}

export function eventWalks(events: EventColumns, openings: Openings): EventWalks {
  const places = new Int32Array(events.most);
  const walk = (match: EventMatch, answer: Answer): EventWalk => {
    const select = eventSelection(match, events, openings);
    return (first, last, _ever, asOf, open) => answer(select(places, [first, last], asOf, open), asOf);
  };
  const usedBy = (rule: EventRule): Answer => {
    const walked = { rule, events, places, worth: worthOf(rule) };
    const keep = keeping(rule, events, places);
    return (count, asOf) => usedPoints(walked, keep(count), asOf);
  };
  const points = (rule: EventRule): EventWalk => {
    if (rule.count.mode !== 'firstEver') return walk(matchOf(rule), usedBy(rule));
    const select = eventSelection(matchOf(rule), events, openings);
    return firstEverWalk({ events, places, worth: worthOf(rule) }, select);
  };
  return {
    count: (match, days) => walk(match, (count, asOf) => countWithin({ events, places, days }, count, asOf)),
    points,
    correction(rule) {
      const ageing = { events, places, worth: worthOf(rule) };
      const alone: Answer = (count, asOf) => pointsAlone(ageing, count, asOf);
      if (rule.count.mode === 'firstEver') {
        const [exact, each] = [points(rule), walk(matchOf(rule), alone)];
        return (...lead) => exact(...lead) - each(...lead);
      }
      const used = usedBy(rule);
      return walk(matchOf(rule), (count, asOf) => {
        // First, for keeping events moves their places.
        const each = alone(count, asOf);
        return used(count, asOf) - each;
      });
    },
  };
}

/** What the first `count` places of a selection come to. */
type Answer = (count: number, asOf: Instant) => number;

interface Walked {
  readonly events: EventColumns;
  /** Of the matching events, newest first. */
  readonly places: Int32Array;
}
interface WalkedRule extends Walked {
  readonly rule: EventRule;
  readonly worth: DecayTable;
}

/**
 * The points of the events that a rule keeps (semantics §3, Count). An event outside the look-back is worth nothing and lies
 * behind all that are inside, so it never keeps one of these from counting.
 */
function usedPoints(walked: WalkedRule, count: number, asOf: Instant): number {
  const { rule } = walked;
  switch (rule.count.mode) {
    case 'latest':
      return pointsAlone(walked, Math.min(count, 1), asOf);
    case 'atLeast': {
      const recent = countWithin({ ...walked, days: countedDays(rule) }, count, asOf);
      return recent >= Math.max(1, rule.count.n) ? pointsAlone(walked, 1, asOf) : 0;
    }
    case 'tiers':
      return tierPoints(rule.count.tiers, countWithin({ ...walked, days: countedDays(rule) }, count, asOf));
    default:
      return pointsAlone(walked, count, asOf);
  }
}

/** The first is looked for among hidden events too, and scores only if it is none of them. */
function firstEverWalk(walked: Ageing, select: EventSelection): EventWalk {
  return (first, last, ever, asOf, open) => {
    const count = select(walked.places, [first, ever], asOf, open);
    const isVisible = count > 0 && (walked.places[count - 1] ?? 0) < last;
    return isVisible ? pointsOfPlace(walked, count - 1, asOf) : 0;
  };
}

type Ageing = Walked & { readonly worth: DecayTable };

function pointsAlone(walked: Ageing, count: number, asOf: Instant): number {
  let points = 0;
  for (let index = 0; index < count; index++) points += pointsOfPlace(walked, index, asOf);
  return points;
}

function pointsOfPlace({ events, places, worth }: Ageing, index: number, asOf: Instant): number {
  return worthAt(worth, ageAt(asOf, events.at[places[index] ?? 0] ?? 0));
}

/** The number of the events that are younger than so many days. */
function countWithin(
  { events, places, days = Number.POSITIVE_INFINITY }: Walked & { readonly days: number | undefined },
  count: number,
  asOf: Instant,
): number {
  let young = 0;
  while (young < count && ageAt(asOf, events.at[places[young] ?? 0] ?? 0) < days) young++;
  return young;
}

/** Moves the places that count to the front, in their order, and says how many they are. */
type Keep = (count: number) => number;

function keeping({ count: mode }: EventRule, events: EventColumns, places: Int32Array): Keep {
  if (mode.mode !== 'every' && mode.mode !== 'distinctBy') return (count) => count;
  const distinct = mode.mode === 'distinctBy' ? distinctValues(mode.property, events, places) : undefined;
  const thin = mode.max && thinning(mode.max, events, places);
  return (count) => {
    const different = distinct?.(count) ?? count;
    return thin?.(different) ?? different;
  };
}

/** The newest per value. */
function distinctValues(property: string, { properties }: EventColumns, places: Int32Array): Keep {
  const { codes = new Uint8Array(0), values = [] } = ownValue(properties, property) ?? {};
  // Marked with the number of the lead's turn, so that nothing has to be cleared between leads.
  const seenIn = new Float64Array(values.length + 1);
  let turn = 0;
  return (count) => {
    turn++;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const place = places[index] ?? 0;
      const code = codes[place] ?? 0;
      if (seenIn[code] === turn) continue;
      seenIn[code] = turn;
      places[kept++] = place;
    }
    return kept;
  };
}

const dayMs = 86_400_000;

/** An event is kept if fewer than n kept ones lie less than the window, in milliseconds, after it. */
function thinning({ n, perDays }: Rate, { at }: EventColumns, places: Int32Array): Keep {
  const window = perDays * dayMs;
  return (count) => {
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const place = places[index] ?? 0;
      // Kept places are newest first, so the n-th last one is the n-th nearest.
      const nearest = kept < n ? Number.POSITIVE_INFINITY : (at[places[kept - n] ?? 0] ?? 0);
      if (nearest - (at[place] ?? 0) >= window) places[kept++] = place;
    }
    return kept;
  };
}
