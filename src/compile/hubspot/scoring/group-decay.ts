import type { Decay, EventRule, Group } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import { roughly } from '../../caveat.ts';

/** A decay that HubSpot lets run over a whole group. */
export interface GroupDecay {
  readonly decayIntervalDays: number;
  readonly percentToDecayPerInterval: number;
}

/** The decay that all rules of a group share and HubSpot knows: a whole percentage per interval. */
export function groupDecayOf({ rules }: Group): GroupDecay | undefined {
  const [first] = rules;
  if (first?.kind !== 'event') return undefined;
  const shared = JSON.stringify(first.decay);
  const isShared = rules.every((rule) => rule.kind === 'event' && JSON.stringify(rule.decay) === shared);
  return isShared ? intervalOf(first.decay) : undefined;
}

function intervalOf(decay: Decay): GroupDecay | undefined {
  if (decay.kind === 'halfLife') return { decayIntervalDays: decay.days, percentToDecayPerInterval: 50 };
  if (decay.kind !== 'compound') return undefined;
  const { everyDays, rate } = decay;
  const percent = (100 * rate.numerator) / rate.denominator;
  return Number.isInteger(percent)
    ? { decayIntervalDays: everyDays, percentToDecayPerInterval: percent }
    : undefined;
}

/** How far one event worth `points` may be off under a decay of the group. Scaled. */
export function groupDecayError({ decay, points }: EventRule): number {
  // A half-life has lost half at the end of an interval, HubSpot nothing before it.
  return decay.kind === 'halfLife' ? Math.ceil(Math.abs(points) / 2) : Math.abs(points);
}

export const inIntervals: Caveat = roughly(
  'HubSpot lowers the points at the end of each interval, so they are exact only there, and caps may act before or after',
  'HubSpot senkt die Punkte am Ende jedes Intervalls, genau sind sie nur dort, und Grenzen können vorher oder nachher greifen',
);
