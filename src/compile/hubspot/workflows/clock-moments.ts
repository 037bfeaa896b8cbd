import type { LeadStep } from '../../../model/escalation.ts';
import type { Sla } from '../../../model/sla.ts';
import type { Duration } from '../../../support/duration.ts';
import { formatPercentage } from '../../../support/fraction-text.ts';
import { compareRationals, type Rational } from '../../../support/rational.ts';

/** A moment of a promise's clock at which something is due to happen. */
export interface ClockMoment {
  /** The option that stands for it, e.g. `75`; `breached` at the limit. */
  readonly value: string;
  /** The share of the target as people write it: `75 %`, `1/3`; empty at the limit. */
  readonly share: string;
  /** Minutes after the target is reached; negative before. */
  readonly minutes: number;
  /** True: the owner is warned, by the promise itself or by a step of the escalation. */
  readonly warnsOwner: boolean;
  /** Steps of the escalation that concern somebody else. */
  readonly steps: readonly LeadStep[];
}

/** The value of a clock that runs and has reached none of its moments. */
export const running = 'running';
export const breached = 'breached';

/** All moments of the promise in the order in which they come. */
export function clockMoments(
  { grace, warnAt, within }: Pick<Sla, 'grace' | 'warnAt' | 'within'>,
  perLead: readonly LeadStep[],
): readonly ClockMoment[] {
  const shares = [...warnAt, ...perLead.map(({ at }) => at)].toSorted(compareRationals);
  const distinct = shares.filter((share, index) => {
    const before = shares[index - 1];
    return before === undefined || compareRationals(before, share) !== 0;
  });
  const moments = distinct.map((share): ClockMoment => {
    const steps = perLead.filter(({ at }) => compareRationals(at, share) === 0);
    return {
      value: optionOf(share),
      share: formatPercentage(share),
      minutes: minutesAfter(within, share),
      warnsOwner: warnAt.some((at) => compareRationals(at, share) === 0) || steps.some(concernsOwner),
      steps: steps.filter((step) => !concernsOwner(step)),
    };
  });
  const limit = { value: breached, minutes: grace === undefined ? 0 : minutesOf(grace) };
  return inOrder([...moments, { ...limit, share: '', warnsOwner: false, steps: [] }]);
}

function concernsOwner({ to }: LeadStep): boolean {
  return to === 'owner';
}

/** By time; the limit after what comes at the same minute, for a miss is the last thing to be read. */
function inOrder(moments: readonly ClockMoment[]): readonly ClockMoment[] {
  const last = ({ value }: ClockMoment): number => Number(value === breached);
  return moments.toSorted((a, b) => a.minutes - b.minutes || last(a) - last(b));
}

function optionOf(share: Rational): string {
  return formatPercentage(share).replace(' %', '');
}

/** Minutes from the end of the target to a share of it, rounded up as warnings are (semantics §5). */
function minutesAfter(within: Duration, { denominator, numerator }: Rational): number {
  return Math.ceil(((numerator - denominator) * minutesOf(within)) / denominator) + 0;
}

const minutesPer: Readonly<Record<Duration['unit'], number>> = {
  minutes: 1,
  hours: 60,
  businessMinutes: 1,
  businessHours: 60,
  // A working day ends with its last closing, so days are dates.
  businessDays: 1440,
  calendarDays: 1440,
};

function minutesOf({ amount, unit }: Duration): number {
  return amount * minutesPer[unit];
}

/** Length of the target in minutes, where it passes by the UTC line alone; undefined where a calendar is read. */
export function plainMinutes({ within }: Pick<Sla, 'within'>): number | undefined {
  return within.unit === 'minutes' || within.unit === 'hours' ? minutesOf(within) : undefined;
}
