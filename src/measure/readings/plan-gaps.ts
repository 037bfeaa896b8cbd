import type { Plan } from '../../model/plan.ts';
import { planReadings } from '../../plan/plan-reading.ts';
import { wonRevenue } from '../../sql/metrics/won-revenue.ts';
import { type Exact, exact, nothing, plus, times } from '../../support/exact.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { firstDayOf, type Month, monthLater, monthOfDate } from '../../support/month.ts';
import type { Period } from '../../support/period.ts';
import { localDayAt, startOfDay } from '../../support/zoned-time.ts';
import type { Factors, IntakeCohort } from '../gap/factors.ts';
import { type Gap, gapOf } from '../gap/gap.ts';
import { plannedGap } from '../gap/planned-gap.ts';
import { planOfMonths, ripeMonths, together } from '../gap/ripe-intake.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { askedSpan, countIn } from './asked-span.ts';
import { type Intake, intakeReading } from './intake.ts';

/** A plan held against what happened up to the end of a period (S01). */
export interface PlanGap {
  readonly plan: Plan;
  /** Whether the period lies in the plan's months; before them only its leads come in. */
  readonly isCovered: boolean;
  /** What leads had to enter each stage in the period by the plan, and how many did; by rank. */
  readonly stages: readonly { readonly stage: string; readonly planned: Exact; readonly actual: number }[];
  /** Minor units to be won in the period, and won. */
  readonly planned: Exact;
  readonly actual: Exact;
  /** Of the intake all of whose deals should be decided; absent where no month is so old, or no segment begins at the handoff. */
  readonly causes?: {
    readonly months: readonly Month[];
    readonly planned: Factors;
    readonly gap: Gap;
    readonly cohort: IntakeCohort;
  };
  /** Segments whose leads are in no intake. */
  readonly without: readonly string[];
}

export async function planGaps(asking: Asking, period: Period): Promise<readonly PlanGap[]> {
  const { agreement, engine } = asking;
  const [from, to] = monthsOfPeriod(asking, period);
  const gaps: PlanGap[] = [];
  for (const { plan, need } of planReadings(agreement)) {
    if (plan.months.to < from || plan.startsIn > to) continue;
    const isIn = (month: Month): boolean => month >= from && month <= to;
    const asked = await askedSpan(asking, period);
    const entered = await engine.rows(entriesOf(period));
    const [won] = await engine.rows(wonRevenue(agreement, asked));
    const season = Object.entries(plan.season).filter(([month]) => isIn(month));
    gaps.push({
      plan,
      isCovered: plan.months.from <= to,
      stages: need.stages.map(({ stage, months }) => ({
        stage,
        planned: [...months].reduce((sum, [month, count]) => (isIn(month) ? plus(sum, count) : sum), nothing),
        actual: countIn(entered.find((row) => row['stage_id'] === stage) ?? {}, 'entered'),
      })),
      planned: season.reduce(
        (sum, [, share]) => plus(sum, times(exact(plan.target), exact(share.numerator, share.denominator))),
        nothing,
      ),
      actual: exact(countIn(won ?? {}, 'won_minor')),
      ...(await causesOf(asking, plan, to)),
    });
  }
  return gaps;
}

/** First entries of cycles, for each stage. */
function entriesOf({ start, end }: Period): string {
  return `SELECT stage_id, count(*) AS entered FROM first_entry
WHERE entered_at >= ${start} AND entered_at < ${end} GROUP BY stage_id`;
}

function monthsOfPeriod({ agreement: { zone } }: Asking, { firstDay, end }: Period): [Month, Month] {
  return [monthOfDate(dateOfDay(firstDay)), monthOfDate(dateOfDay(localDayAt(zone, end) - 1))];
}

/** Segments that begin at the handoff cannot be told apart by their leads, so they are held against the whole intake. */
async function causesOf(
  asking: Asking,
  plan: Plan,
  upTo: Month,
): Promise<Pick<PlanGap, 'causes' | 'without'>> {
  const { agreement } = asking;
  const need = planReadings(agreement).find((reading) => reading.plan.id === plan.id)?.need;
  const planned = (need?.segments ?? []).map((segment) => ({
    segment,
    plan: plannedGap(segment, agreement.lifecycle.handoff),
  }));
  const without = planned.flatMap(({ segment, plan: own }) => (own ? [] : [segment.segment.id]));
  const counted = planned.flatMap(({ segment, plan: own }) => (own ? [{ segment, plan: own }] : []));
  if (counted.length === 0) return { without };
  // All of them take the same leads, so the slowest says which months are ripe.
  const months = counted
    .map(({ segment }) => ripeMonths(segment, upTo, plan.months))
    .reduce((left, right) => left.filter((month) => right.includes(month)));
  const whole = together(counted.map(({ segment, plan: own }) => planOfMonths(own, segment, months, upTo)));
  const [first, last] = [months[0], months.at(-1)];
  if (whole === undefined || first === undefined || last === undefined) return { without };
  const dayAt = (month: Month): number => startOfDay(agreement.zone, firstDayOf(month));
  const entered = { start: dayAt(first), end: dayAt(monthLater(last, 1)) };
  const won = { start: dayAt(plan.months.from), end: dayAt(monthLater(upTo, 1)) };
  const [intake] = await intakeReading(asking, { entered, won });
  if (intake === undefined) return { without };
  const old = await oldPipelineWon(asking, entered.start, won);
  const cohort = cohortOf(intake);
  return { without, causes: { months, planned: whole.factors, cohort, gap: gapOf(whole, cohort, old) } };
}

function cohortOf(intake: Intake): IntakeCohort {
  return {
    mqls: intake.mqls,
    accepted: intake.accepted,
    opportunities: intake.opportunities,
    won: intake.won,
    lost: intake.lost,
    wonValue: intake.wonMinor,
    wonValueInPeriod: intake.wonInsideMinor,
  };
}

/** Won in the plan's months of opportunities that were open before its first lead came in. */
async function oldPipelineWon(
  { engine, agreement, dialect, asOf }: Asking,
  before: number,
  won: { readonly start: number; readonly end: number },
): Promise<Exact> {
  const [row] = await engine.rows(
    `SELECT ${dialect.wide('coalesce(sum(amount_minor), 0)')} AS won_minor FROM opportunity
WHERE is_won AND created_at < ${before} AND closed_at <= ${asOf}
  AND closed_at >= ${won.start} AND closed_at < ${won.end} AND currency_code = ${dialect.text(agreement.currency)}`,
  );
  return exact(countIn(row ?? {}, 'won_minor'));
}
