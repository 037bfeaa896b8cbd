import { rankOf } from '../../evaluate/journey/stage-order.ts';
import type { Agreement } from '../../model/agreement.ts';
import { intake as query, type Span } from '../../sql/readings/intake.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { countIn, textOf } from './asked-span.ts';

/** What became so far of the cycles that entered the handoff in a span. Money in minor units. */
export interface Intake {
  /** Absent = the whole. */
  readonly part?: string;
  readonly mqls: number;
  /** How many different ones; one that came again is one. */
  readonly leads: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly expired: number;
  readonly pending: number;
  /** Stages after the handoff, by id. */
  readonly reached: Readonly<Record<string, number>>;
  readonly opportunities: number;
  readonly won: number;
  readonly lost: number;
  readonly openMinor: number;
  readonly wonMinor: number;
  readonly wonInsideMinor: number;
  /** Deals in `wonMinor`. */
  readonly wonPriced: number;
  readonly otherCurrency: number;
}

export interface IntakeQuestion {
  readonly entered: Span;
  /** Deals won in it are told apart; absent = in the same span. */
  readonly won?: Span;
  /** `channel`, `campaign`, …; absent = the whole, one row. */
  readonly partBy?: string;
}

/** Parts by id; the whole is one row, also where nothing entered. */
export async function intakeReading(
  { engine, agreement, dialect, asOf }: Asking,
  { entered, won = entered, partBy }: IntakeQuestion,
): Promise<readonly Intake[]> {
  const later = stagesAfterHandoff(agreement);
  const { currency, lifecycle } = agreement;
  const terms = { dialect, asOf, handoff: lifecycle.handoff.stage, later, currency, entered, won };
  const rows = await engine.rows(query({ ...terms, ...(partBy !== undefined && { partBy }) }));
  const read = rows.map((row): Intake => {
    const part = partBy === undefined ? undefined : textOf(row, 'part_id');
    const count = (column: string): number => countIn(row, column);
    return {
      ...(part !== undefined && { part }),
      mqls: count('mqls'),
      leads: count('leads'),
      accepted: count('accepted'),
      rejected: count('rejected'),
      expired: count('expired'),
      pending: count('pending'),
      reached: Object.fromEntries(later.map((stage, index) => [stage, count(`reached_${index + 1}`)])),
      opportunities: count('opportunities'),
      won: count('won'),
      lost: count('lost'),
      openMinor: count('open_minor'),
      wonMinor: count('won_minor'),
      wonInsideMinor: count('won_inside_minor'),
      wonPriced: count('won_priced'),
      otherCurrency: count('other_currency'),
    };
  });
  if (partBy === undefined) return read.length === 0 ? [{ ...nothingTaken, reached: {} }] : read;
  return read.toSorted((left, right) => compareCodePoints(left.part ?? '', right.part ?? ''));
}

const nothingTaken: Omit<Intake, 'part' | 'reached'> = {
  mqls: 0,
  leads: 0,
  accepted: 0,
  rejected: 0,
  expired: 0,
  pending: 0,
  opportunities: 0,
  won: 0,
  lost: 0,
  openMinor: 0,
  wonMinor: 0,
  wonInsideMinor: 0,
  wonPriced: 0,
  otherCurrency: 0,
};

/** Open and won stages behind the handoff, by rank. */
export function stagesAfterHandoff({ lifecycle }: Agreement): readonly string[] {
  const rank = rankOf(lifecycle, lifecycle.handoff.stage);
  return lifecycle.stages
    .filter(({ category }, place) => place > rank && (category === 'open' || category === 'won'))
    .map(({ id }) => id);
}
