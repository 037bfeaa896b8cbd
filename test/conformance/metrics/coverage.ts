import { compareCodePoints } from '../../../src/support/code-points.ts';
import {
  compareExact,
  type Exact,
  exact,
  exactOf,
  formatExact,
  minus,
  over,
  times,
} from '../../../src/support/exact.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import { rationalOf } from './exact-text.ts';
import { isIn, type PeriodDefinition, periodOf } from './neutral-period.ts';

export interface CoverageCase {
  readonly asOf: string;
  readonly definition: PeriodDefinition & {
    readonly currency: string;
    readonly target: number;
    readonly slip: string;
    readonly winRate?: string;
    readonly winRateFrom?: { readonly start: string; readonly end: string };
  };
  readonly facts: { readonly opportunities: readonly NeutralOpportunity[] };
}

export interface NeutralOpportunity {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly createdAt: string;
  readonly closeDate?: string | null;
  readonly qualified: boolean;
  readonly closedAt?: string | null;
  readonly result?: 'won' | 'lost' | null;
}

export type Listed = 'overdue' | 'noCloseDate' | 'otherCurrency' | 'otherPeriod';

/** Money and lists of one period; `decided` is what was won and lost in the span of the win rate. */
export interface CoverageFigures {
  readonly pipeline: number;
  readonly won: number;
  readonly decided: { readonly won: number; readonly lost: number };
  readonly listed: Readonly<Record<Listed, readonly string[]>>;
}

export const coverage: Adapter = adapter<CoverageCase>((testCase) =>
  coveragePrinted(testCase, coverageOf(testCase)),
);

export function coverageOf({ asOf: asOfText, definition, facts }: CoverageCase): CoverageFigures {
  const asOf = instantOf(asOfText);
  const period = periodOf(definition);
  const places = facts.opportunities
    .filter(({ createdAt }) => instantOf(createdAt) <= asOf)
    .map((opportunity) => ({ opportunity, place: placeOf(opportunity, { definition, asOf }) }));
  const sum = (wanted: (place: string, opportunity: NeutralOpportunity) => boolean): number =>
    places.reduce(
      (total, { opportunity, place }) => total + (wanted(place, opportunity) ? opportunity.amount : 0),
      0,
    );
  const closedIn = (
    span: { readonly start: number; readonly end: number },
    { closedAt }: NeutralOpportunity,
  ) => isGiven(closedAt) && isIn(span, instantOf(closedAt));
  const idsOf = (list: Listed): readonly string[] =>
    places
      .filter(({ place }) => place === list)
      .map(({ opportunity }) => opportunity.id)
      .toSorted(compareCodePoints);
  const span = definition.winRateFrom;
  const rateSpan = span ? { start: instantOf(span.start), end: instantOf(span.end) } : { start: 0, end: 0 };
  return {
    pipeline: sum((place) => place === 'pipeline'),
    won: sum((place, opportunity) => place === 'won' && closedIn(period, opportunity)),
    decided: {
      won: sum((place, opportunity) => place === 'won' && closedIn(rateSpan, opportunity)),
      lost: sum((place, opportunity) => place === 'lost' && closedIn(rateSpan, opportunity)),
    },
    listed: {
      overdue: idsOf('overdue'),
      noCloseDate: idsOf('noCloseDate'),
      otherCurrency: idsOf('otherCurrency'),
      otherPeriod: idsOf('otherPeriod'),
    },
  };
}

/** The one thing that an opportunity is at asOf; what is open and not qualified is nothing. */
function placeOf(
  { currency, closedAt, result, qualified, closeDate }: NeutralOpportunity,
  { definition, asOf }: { readonly definition: CoverageCase['definition']; readonly asOf: number },
): 'pipeline' | 'won' | 'lost' | 'nothing' | Listed {
  const { start, end } = periodOf(definition);
  if (currency !== definition.currency) return 'otherCurrency';
  if (isGiven(closedAt) && instantOf(closedAt) <= asOf) return result === 'won' ? 'won' : 'lost';
  if (!qualified) return 'nothing';
  if (!isGiven(closeDate)) return 'noCloseDate';
  const day = dayOfDate(closeDate);
  const dayAt = (instant: number): number => localDayAt(definition.zone, instant);
  if (day < dayAt(asOf)) return 'overdue';
  return day >= dayAt(start) && day < dayAt(end) ? 'pipeline' : 'otherPeriod';
}

/** The expectation of the figures, whoever summed. */
export function coveragePrinted({ definition }: CoverageCase, figures: CoverageFigures): object {
  const { pipeline, won, decided, listed } = figures;
  const { target } = definition;
  const toWin = Math.max(0, target - won);
  const ratio = toWin === 0 ? undefined : exact(pipeline, toWin);
  const winRate = winRateOf(definition.winRate, decided);
  const kept = winRate && times(minus(exact(1), exactOf(rationalOf(definition.slip))), winRate);
  const need = kept && kept.numerator > 0n ? over(exact(1), kept) : undefined;
  return {
    pipeline,
    won,
    toWin,
    coverage: textOf(ratio),
    targetReached: toWin === 0,
    ...listed,
    winRate: textOf(winRate),
    need: textOf(need),
    delivers: textOf(ratio && kept && times(ratio, kept)),
    enough: ratio && need ? compareExact(ratio, need) >= 0 : null,
  };
}

function winRateOf(given: string | undefined, { won, lost }: CoverageFigures['decided']): Exact | undefined {
  if (given !== undefined) return exactOf(rationalOf(given));
  return won + lost === 0 ? undefined : exact(won, won + lost);
}

function textOf(value: Exact | undefined): string | null {
  return value === undefined ? null : formatExact(value);
}
