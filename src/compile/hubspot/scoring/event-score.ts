import type { EventRule, Rate, Tier } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import { assuming, impossible, roughly } from '../../caveat.ts';
import type { Workbench } from '../workbench.ts';
import { type DecaySteps, decaySteps, mostSteps } from './decay-steps.ts';
import {
  byFrequency,
  type EventsMeant,
  eventCalculation,
  type FrequencyRange,
  perEvent,
} from './event-entry.ts';
import { eventTypes } from './event-type.ts';
import { mostPoints } from './most-points.ts';
import { absentScore, plainPoints, type RuleScore } from './rule-score.ts';

/** Ranges that one rule may need. */
const mostRanges = 30;

/** The points of an event rule from HubSpot's own events (semantics §3, Count and Decay). */
export function eventScore(workbench: Workbench, rule: EventRule, scale: number): RuleScore {
  const most = mostPoints(rule);
  const types = eventTypes(workbench, rule.signals);
  if ('fidelity' in types) return absentScore(types, most);
  const written = entriesOf(rule, (points) => plainPoints(points, scale));
  if ('fidelity' in written) return absentScore(written, most);
  const { zone } = workbench.agreement;
  const entries = types.flatMap((eventTypeId) => written.entries({ eventTypeId, where: rule.where, zone }));
  const isSummed = written.adds || types.length === 1;
  const caveats = [eventsArrive, ...written.caveats, ...(isSummed ? [] : [eachTypeAlone])];
  const bound = boundOf(rule, written.error, isSummed ? 1 : types.length);
  return { calculations: [eventCalculation(entries)], caveats, bound };
}

/** Types that are each counted alone give up to their points each; of one event it is the others' that are too many. */
function boundOf(rule: EventRule, error: number | null, types: number): number | null {
  const most = mostPoints(rule);
  if (error === null || types === 1) return error;
  const { mode } = rule.count;
  if (mode === 'tiers') return types * spreadOf(rule.count.tiers);
  if (most === null) return null;
  return (
    types * error +
    (mode === 'latest' || mode === 'firstEver' || mode === 'atLeast' ? types - 1 : types) * most
  );
}

function spreadOf(tiers: readonly Tier[]): number {
  const points = [0, ...tiers.map((tier) => tier.points)];
  return Math.max(...points) - Math.min(...points);
}

/** The calculation of one type of event. */
interface Entries {
  readonly entries: (meant: Omit<EventsMeant, 'withinDays'>) => readonly unknown[];
  /** The events of several types simply add up. */
  readonly adds: boolean;
  readonly caveats: readonly Caveat[];
  readonly error: number | null;
}

function entriesOf(rule: EventRule, plain: (points: number) => number): Caveat | Entries {
  const { count } = rule;
  const decay = decaySteps(rule);
  switch (count.mode) {
    case 'latest':
      return stepped(decay, (meant, change) => byFrequency(meant, [{ from: 1, value: plain(change) }]));
    case 'firstEver':
      return rule.lookbackDays === undefined && isConstant(decay, undefined)
        ? exactly(rule.lookbackDays, [{ from: 1, value: plain(rule.points) }])
        : firstUnknown;
    case 'atLeast': {
      const within = Math.min(count.withinDays, rule.lookbackDays ?? count.withinDays);
      const settled = decay.steps.every(({ untilDay }) => untilDay === undefined || untilDay >= within);
      return settled && decay.error === 0
        ? exactly(within, [{ from: count.n, value: plain(rule.points) }])
        : countedAndFading;
    }
    case 'tiers':
      return exactly(
        rule.lookbackDays,
        count.tiers.map(({ from, points, to }) => ({
          from,
          value: plain(points),
          ...(to !== undefined && { to }),
        })),
      );
    case 'every':
      if (count.max !== undefined) return capped(rule, decay, count.max, plain);
      return {
        ...stepped(decay, (meant, change) => perEvent(meant, plain(change))),
        ...unlimited(decay),
        adds: true,
      };
    case 'distinctBy':
      return noDistinct;
    default:
      return count satisfies never;
  }
}

function stepped(
  { error, steps }: DecaySteps,
  entry: (meant: EventsMeant, change: number) => unknown,
): Entries {
  return {
    entries: (meant) =>
      steps.map(({ change, untilDay }) =>
        entry({ ...meant, ...(untilDay !== undefined && { withinDays: untilDay }) }, change),
      ),
    adds: false,
    caveats: error === 0 ? [] : [drawnTogether],
    error,
  };
}

/** Any number of events may each be off by the error. */
function unlimited({ error }: DecaySteps): Pick<Entries, 'error'> {
  return { error: error === 0 ? 0 : null };
}

function exactly(withinDays: number | undefined, ranges: readonly FrequencyRange[]): Entries {
  const entries = (meant: Omit<EventsMeant, 'withinDays'>): readonly unknown[] => [
    byFrequency({ ...meant, ...(withinDays !== undefined && { withinDays }) }, ranges),
  ];
  return { entries, adds: false, caveats: [], error: 0 };
}

/** `max n per w`: the number of all events in the look-back stands for those that a rolling window keeps. */
function capped(
  { lookbackDays, points }: EventRule,
  decay: DecaySteps,
  { n, perDays }: Rate,
  plain: (points: number) => number,
): Caveat | Entries {
  if (lookbackDays === undefined || !isConstant(decay, lookbackDays)) return countedAndFading;
  const kept = n * Math.ceil(lookbackDays / perDays);
  if (kept > mostRanges) return tooManyRanges;
  const ranges = Array.from({ length: kept }, (_, index): FrequencyRange => {
    const from = index + 1;
    return { from, value: plain(points * from), ...(from < kept && { to: from }) };
  });
  const isOneWindow = kept === n;
  const caveats = isOneWindow ? [] : [noRollingWindow];
  return { ...exactly(lookbackDays, ranges), caveats, error: Math.abs(points) * (kept - n) };
}

/** No decay: the points stay the same over the whole look-back. */
function isConstant({ error, steps }: DecaySteps, lookbackDays: number | undefined): boolean {
  return error === 0 && steps.every(({ untilDay }) => untilDay === lookbackDays);
}

const eventsArrive = assuming(
  'HubSpot gets every event that counts under the agreement and none that does not (consent, bots, resets), and its beta counts events as its description says',
  'HubSpot erhält jedes Ereignis, das nach der Vereinbarung zählt, und kein anderes (Einwilligung, Bots, Neustarts), und die Beta zählt Ereignisse wie beschrieben',
);
const eachTypeAlone = roughly(
  'each type of event is counted by itself, so several types may add up',
  'jede Ereignisart wird für sich gezählt, mehrere können sich addieren',
);
const drawnTogether = roughly(
  `the decay falls in at most ${mostSteps} steps`,
  `die Punkte fallen in höchstens ${mostSteps} Stufen`,
);
const noRollingWindow = roughly(
  'the limit holds for the whole look-back instead of a rolling window',
  'die Obergrenze gilt für den ganzen Rückblick statt für ein gleitendes Fenster',
);
const firstUnknown = impossible(
  'HubSpot does not know which event was the first ever',
  'HubSpot weiß nicht, welches Ereignis das allererste war',
);
const countedAndFading = impossible(
  'HubSpot cannot count events up to a limit and let each of them fade',
  'HubSpot kann Ereignisse nicht bis zu einer Grenze zählen und zugleich einzeln verblassen lassen',
);
const tooManyRanges = impossible(
  'the limit is too high to be spelled out as ranges',
  'die Obergrenze ist zu hoch, um sie als Bereiche auszuschreiben',
);
const noDistinct = impossible(
  'HubSpot cannot count an event once for each value of a property',
  'HubSpot kann Ereignisse nicht einmal je Wert einer Eigenschaft zählen',
);
