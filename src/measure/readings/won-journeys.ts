import { wonJourney } from '../../sql/attribution/won-journey.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { journeyEnds, journeyMedians, newestJourneys } from '../../sql/readings/journey-figures.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { runModels } from '../run-models.ts';
import { countIn, textOf } from './asked-span.ts';

/** The ways to the deals won in a span (S15). */
export interface WonJourneys {
  readonly deals: number;
  /** Medians by nearest rank; absent where there is no deal. */
  readonly touches?: number;
  readonly days?: number;
  /** Most frequent first; without a channel = no touch is known. */
  readonly first: readonly ChannelDeals[];
  readonly last: readonly ChannelDeals[];
  /** The newest first. */
  readonly newest: readonly WonDeal[];
}

export interface ChannelDeals {
  readonly channel?: string;
  readonly deals: number;
}

export interface WonDeal {
  readonly opportunity: string;
  readonly wonAt: Instant;
  readonly touches: number;
  readonly days: number;
  /** Minor units of the agreement's currency; absent where none is known, or another currency is. */
  readonly amountMinor?: number;
}

const listed = 15;

export async function wonJourneys(asking: Asking, span: Span): Promise<WonJourneys> {
  const { engine, agreement, dialect, asOf } = asking;
  await runModels(engine, [wonJourney(agreement, { asOf, dialect })]);
  const [medians] = await engine.rows(journeyMedians(dialect, span));
  const ends = await engine.rows(journeyEnds(dialect, span));
  const newest = await engine.rows(newestJourneys(dialect, span, listed));
  const deals = countIn(medians ?? {}, 'deals');
  const side = (role: string): readonly ChannelDeals[] =>
    ends
      .filter((row) => row['role'] === role)
      .map((row) => {
        const channel = textOf(row, 'channel_id');
        return { deals: countIn(row, 'deals'), ...(channel !== undefined && { channel }) };
      })
      .toSorted(
        (left, right) =>
          right.deals - left.deals || compareCodePoints(left.channel ?? '', right.channel ?? ''),
      );
  return {
    deals,
    ...(deals > 0 && { touches: countIn(medians ?? {}, 'touches'), days: countIn(medians ?? {}, 'days') }),
    first: side('first'),
    last: side('last'),
    newest: newest.map((row) => ({
      opportunity: textOf(row, 'opportunity_id') ?? '',
      wonAt: countIn(row, 'won_at'),
      touches: countIn(row, 'touches'),
      days: countIn(row, 'days'),
      ...(row['currency_code'] === agreement.currency && { amountMinor: countIn(row, 'amount_minor') }),
    })),
  };
}
