import { creditTotals } from '../../evaluate/attribution/credit-totals.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Budget, ChannelFlag, ChannelLimit } from '../../model/budget.ts';
import { creditedOpportunities, creditSums } from '../../sql/attribution/credit-sums.ts';
import type { Span } from '../../sql/readings/intake.ts';
import { compareExact, type Exact, exact, exactOf } from '../../support/exact.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { monthOfDate } from '../../support/month.ts';
import { localDayAt, startOfDay } from '../../support/zoned-time.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import type { Groups } from '../privacy.ts';
import { countIn } from './asked-span.ts';
import { intakeReading } from './intake.ts';

/** A channel that both sides have to speak about before its money is fixed (S28), and what it came to over the window. */
export interface FlaggedChannel {
  readonly budget: string;
  readonly flag: ChannelFlag;
  readonly channel: string;
  readonly mqls: number;
  /** Minor units, by attribution. */
  readonly revenue: bigint;
  readonly budgetMinor: number;
  /** Minor units won from leads of the channel that were handed over in the window. */
  readonly wonFromLeads: number;
  /** How many leads were handed over, and how many deals each of both amounts is made of. */
  readonly groups: Groups;
  /** False = the model counts no touch of the channel, so no revenue can be credited to it whatever it brings. */
  readonly isCounted: boolean;
}

export interface FlagReading {
  /** The budget that holds the day; undefined where there is none, or it is not looked through. */
  readonly budget?: Budget;
  /** The model that credits revenue. */
  readonly attribution?: string;
  readonly flagged: readonly FlaggedChannel[];
}

/** Channels of the budget that meet every limit of a flag over its window, which ends at `end`. */
export async function channelFlags(asking: Asking, end: number): Promise<FlagReading> {
  const { agreement } = asking;
  const lastDay = localDayAt(agreement.zone, end - 1);
  const month = monthOfDate(dateOfDay(lastDay));
  const budget =
    Object.values(agreement.budgets).find(({ from, to }) => from <= month && month <= to) ??
    Object.values(agreement.budgets)
      .filter(({ from }) => from > month)
      .toSorted((left, right) => (left.from < right.from ? -1 : 1))[0];
  const attribution = revenueModel(agreement);
  if (budget?.review === undefined) return { flagged: [], ...(budget && { budget }) };
  const flagged: FlaggedChannel[] = [];
  for (const flag of Object.values(budget.review.flags)) {
    const start = startOfDay(agreement.zone, lastDay + 1 - flag.withinDays);
    const window = { start, end };
    flagged.push(...(await flaggedBy(asking, { budget, flag, window, attribution })));
  }
  return { budget, flagged, ...(attribution !== undefined && { attribution }) };
}

interface Asked {
  readonly budget: Budget;
  readonly flag: ChannelFlag;
  readonly window: Span;
  readonly attribution: string | undefined;
}

async function flaggedBy(
  asking: Asking,
  { budget, flag, window, attribution }: Asked,
): Promise<readonly FlaggedChannel[]> {
  const leads = await intakeReading(asking, { entered: window, partBy: 'channel' });
  const credited = await creditedRevenue(asking, window, attribution);
  const allMqls = leads.reduce((sum, { mqls }) => sum + mqls, 0);
  return Object.entries(budget.channels).flatMap(([channel, budgetMinor]) => {
    const {
      mqls,
      leads: different,
      wonMinor: wonFromLeads,
      wonPriced,
    } = leads.find(({ part }) => part === channel) ?? noLeads;
    const revenue = credited.of.get(channel) ?? 0n;
    const values: Readonly<Record<ChannelLimit['of'], Exact | undefined>> = {
      mqls: exact(mqls),
      revenue: attribution === undefined ? undefined : exact(revenue),
      mqlShare: ratio(BigInt(mqls), BigInt(allMqls)),
      revenueShare: ratio(revenue, credited.all),
      budgetShare: ratio(BigInt(budgetMinor), BigInt(budget.total)),
    };
    const isFlagged = flag.limits.every((limit) => holds(limit, values[limit.of]));
    const groups = [different, credited.deals.get(channel) ?? 0, wonPriced] as const;
    const isCounted = countsTouches(asking.agreement, attribution, channel);
    return isFlagged
      ? [{ budget: budget.id, flag, channel, mqls, revenue, budgetMinor, wonFromLeads, groups, isCounted }]
      : [];
  });
}

const noLeads = { mqls: 0, leads: 0, wonMinor: 0, wonPriced: 0 };

/** By a signal of its own, or by a campaign on it. */
function countsTouches(
  { attributions, campaigns, channels }: Agreement,
  attribution: string | undefined,
  channel: string,
): boolean {
  const counted = attribution === undefined ? [] : (attributions[attribution]?.signals ?? []);
  const hasCampaign = Object.values(campaigns).some((campaign) => campaign.channel === channel);
  return hasCampaign || (channels[channel]?.signals ?? []).some((signal) => counted.includes(signal));
}

function holds({ comparator, value }: ChannelLimit, found: Exact | undefined): boolean {
  if (found === undefined) return false;
  const difference = compareExact(found, exactOf(value));
  return comparator === 'atLeast' ? difference >= 0 : difference <= 0;
}

function ratio(part: bigint, whole: bigint): Exact | undefined {
  return whole === 0n ? undefined : exact(part, whole);
}

/** The model of the first metric that credits revenue, else the first there is. */
export function revenueModel({ metrics, attributions }: Agreement): string | undefined {
  for (const { measure } of Object.values(metrics))
    if (measure.of === 'attributed' && measure.what === 'revenue') return measure.attribution;
  return Object.keys(attributions)[0];
}

interface CreditedRevenue {
  readonly of: ReadonlyMap<string, bigint>;
  /** Of how many deals each of them is made. */
  readonly deals: ReadonlyMap<string, number>;
  readonly all: bigint;
}

/** Revenue won in a span, by channel, and all of it, what nobody is credited for included. */
export async function creditedRevenue(
  { engine, agreement, dialect }: Asking,
  { start, end }: Span,
  attribution: string | undefined,
  by: 'channel' | 'campaign' = 'channel',
): Promise<CreditedRevenue> {
  if (attribution === undefined) return { of: new Map(), deals: new Map(), all: 0n };
  const where = `is_won AND closed_at >= ${start} AND closed_at < ${end}`;
  const options = { dialect, attribution, by, where };
  const rows = await engine.rows(creditSums(options));
  const totals = creditTotals(
    rows.map((row) => ({
      isCredited: row['is_credited'] === true,
      ...(typeof row['receiver'] === 'string' && { receiver: row['receiver'] }),
      ...(typeof row['currency_code'] === 'string' && { currency: row['currency_code'] }),
      share: {
        numerator: BigInt(String(row['share_numerator'])),
        denominator: BigInt(String(row['share_denominator'])),
      },
      minor: BigInt(String(row['credit_minor'])),
    })),
  );
  const { currency } = agreement;
  const of = new Map([...totals.receivers].map(([id, { minor }]) => [id, minor.get(currency) ?? 0n]));
  const sizes = await engine.rows(creditedOpportunities(options, currency));
  const deals = new Map(sizes.map((row) => [String(row['receiver']), countIn(row, 'opportunities')]));
  return { of, deals, all: totals.minor.get(currency) ?? 0n };
}
