import { creditTotals } from '../../../evaluate/attribution/credit-totals.ts';
import { creditedOpportunities, creditSums } from '../../../sql/attribution/credit-sums.ts';
import { unknownPart } from '../../../sql/metrics/asked.ts';
import { exact } from '../../../support/exact.ts';
import type { Period } from '../../../support/period.ts';
import { type AskedFigure, type FamilyOf, type Question, rowsOf } from '../family.ts';
import { type Figure, figureOf, figureWithout } from '../figure.ts';

type Attributed = Extract<Question['measure'], { readonly of: 'attributed' }>;

/**
 * Credit for what was won, or opened, in the period (semantics §9): the whole is what any touch is credited for, parts are
 * channels or campaigns. What nobody is credited for stays in the denominator and stands beside.
 */
export const attributed: FamilyOf<'attributed'> = async (question) => {
  const { periods, asked } = question;
  if (asked.parts !== undefined && !isReceiver(asked.parts)) return [];
  const found: AskedFigure[] = [];
  for (const [number, period] of periods.entries()) found.push(...(await ofPeriod(question, period, number)));
  return found;
};

async function ofPeriod(
  question: Question<Attributed>,
  period: Period,
  number: number,
): Promise<readonly AskedFigure[]> {
  const { asked, agreement, measure } = question;
  // The SELECTs name their period, whichever others are asked with it.
  const own = { ...question, periods: [period] };
  const instant = measure.what === 'revenue' ? 'closed_at' : 'created_at';
  const isCounted = `${instant} >= ${period.start} AND ${instant} < ${period.end}`;
  const options = {
    dialect: asked.dialect,
    attribution: measure.attribution,
    by: asked.parts?.by === 'lead' && asked.parts.id === 'campaign' ? 'campaign' : 'channel',
    where: measure.what === 'revenue' ? `is_won AND ${isCounted}` : isCounted,
  } as const;
  const rows = await rowsOf(own, creditSums(options));
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
  const whole = totals.minor.get(currency) ?? 0n;
  const unattributed = totals.unattributed.minor.get(currency) ?? 0n;
  const figure = (minor: bigint): Figure => {
    const beside = { unattributedMinor: Number(unattributed), wholeMinor: Number(whole) };
    if (measure.as === 'amount') return figureOf(exact(minor), beside);
    return whole === 0n ? figureWithout('none') : figureOf(exact(minor, whole), beside);
  };
  if (asked.parts === undefined) return [{ period: number, figure: figure(whole - unattributed) }];
  const deals = await rowsOf(own, creditedOpportunities(options, currency));
  const sizes = new Map(deals.map((row) => [row['receiver'], Number(row['opportunities'])]));
  const part = (id: string, minor: bigint, deals = 0): AskedFigure => ({
    period: number,
    part: id,
    figure: figure(minor),
    groups: [deals],
  });
  const named = [...totals.receivers].map(([id, { minor }]) =>
    part(id, minor.get(currency) ?? 0n, sizes.get(id)),
  );
  // Without them the whole would tell what touches without a campaign are credited for, however few deals that is.
  const rest = totals.unnamed.minor.get(currency);
  return rest === undefined ? named : [...named, part(unknownPart, rest, sizes.get(null))];
}

function isReceiver(parts: NonNullable<Question['asked']['parts']>): boolean {
  return parts.by === 'lead' && (parts.id === 'channel' || parts.id === 'campaign');
}
