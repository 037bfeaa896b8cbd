import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Measure } from '../../../analyze/told/question.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { ownValue } from '../../../support/own-value.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import type { CriterionData } from './criterion-data.ts';

/** At least so much, and less than so much. */
export interface Bound {
  readonly measure: Measure;
  readonly least?: number;
  readonly below?: number;
}

/** A number of the lead between bounds. Throws ForeignText. */
export function comparedData(
  agreement: Agreement,
  measure: Measure,
  bounds: Omit<Bound, 'measure'>,
): CriterionData {
  switch (measure.of) {
    case 'attribute':
      return { [measure.attribute]: comparison(bounds, numberWriter(agreement, measure.attribute)) };
    case 'points':
      return pointsData(measure.part, bounds, pointsWriter(agreement, measure.scoring));
    case 'fact':
      return signalData(measure.fact, bounds);
    default:
      throw new ForeignText('a number that no condition of an agreement asks', 0);
  }
}

/** Conditions ask for three sums and compare them with one bound at a time. */
function pointsData(part: string, { below, least }: Omit<Bound, 'measure'>, write: Write): CriterionData {
  if (!['total', 'fit', 'engagement'].includes(part))
    throw new ForeignText(`points of ${part}, which no condition of an agreement asks`, 0);
  const bounds = [...(least === undefined ? [] : [{ least }]), ...(below === undefined ? [] : [{ below }])];
  const parts = bounds.map((bound) => ({ [part]: comparison(bound, write) }));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { all: parts };
}

type Write = (scaled: number) => number | string;

/** The shorter of two ways to write a bound: `gt: 500` rather than `gte: 501`. */
function comparison({ below, least }: Omit<Bound, 'measure'>, write: Write): CriterionData {
  if (least !== undefined && below !== undefined) return { between: [write(least), write(below - 1)] };
  if (least !== undefined)
    return isRounder(least - 1, least) ? { gt: write(least - 1) } : { gte: write(least) };
  const end = below ?? 0;
  return isRounder(end - 1, end) ? { lte: write(end - 1) } : { lt: write(end) };
}

/** Ends in more zeros. */
function isRounder(one: number, other: number): boolean {
  return zerosOf(one) > zerosOf(other) && other !== 0 && other !== 1;
}

function zerosOf(number: number): number {
  return /0*$/.exec(String(Math.abs(number)))?.[0].length ?? 0;
}

function numberWriter(agreement: Agreement, attribute: string): Write {
  const field = ownValue(agreement.fields, attribute);
  if (field?.type === 'date') return (days) => `${days} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  const scale = field?.scale ?? 0;
  return (scaled) => Number(formatScaledDecimal(scaled, scale));
}

function pointsWriter(agreement: Agreement, scoring: string): Write {
  const scale = ownValue(agreement.scorings, scoring)?.scale ?? 0;
  return (scaled) => Number(formatScaledDecimal(scaled, scale));
}

const dayMs = 86_400_000;

/** Younger than so many days: the newest, or the count-th newest, of some signals. */
function signalData(fact: string, { below, least }: Omit<Bound, 'measure'>): CriterionData {
  const { newest, signals }: { readonly newest?: number; readonly signals?: readonly string[] } =
    JSON.parse(fact);
  if (newest === undefined || signals === undefined)
    throw new ForeignText('events of a rule, where conditions ask only for signals', 0);
  if (below === undefined || least !== undefined || below % dayMs !== 0 || below <= 0)
    throw new ForeignText('how old an event is, where conditions ask only for younger ones', 0);
  const days = below / dayMs;
  return {
    signal: signals.length === 1 ? signals[0] : { any: signals },
    within: `${days} ${days === 1 ? 'day' : 'days'}`,
    ...(newest > 1 && { count: newest }),
  };
}

export function fieldType({ fields }: Agreement, attribute: string): string | undefined {
  return ownValue(fields, attribute)?.type;
}

/** The value as the dictionary spells it. */
export function spelled({ fields }: Agreement, attribute: string, value: string): string {
  return ownValue(fields, attribute)?.valueSpellings[value] ?? value;
}
