import { coverageWeeksOf } from '../../../sql/metrics/index.ts';
import { compareExact, type Exact, exact, minus, nothing, over } from '../../../support/exact.ts';
import { type Rational, rational } from '../../../support/rational.ts';
import { coverageStability } from '../../alignment/coverage-stability.ts';
import { coverageWeekRows } from '../coverage-week-rows.ts';
import type { FamilyOf } from '../family.ts';
import { figureOf, figureWithout } from '../figure.ts';
import { plannedRevenue } from '../planned-revenue.ts';

/** How steady the weekly coverage was over the weeks up to the end of the period, or up to asOf (semantics §10). */
export const stability: FamilyOf<'stability'> = async ({
  agreement,
  measure,
  engine,
  periods,
  asked,
  today,
}) => {
  const covered = agreement.metrics[measure.metric];
  if (asked.parts !== undefined || covered?.measure.of !== 'coverage') return [];
  const weeks = coverageWeekRows(agreement, covered.per, { periods, count: measure.weeks, asOf: asked.asOf });
  await engine.run(`CREATE OR REPLACE TEMP TABLE coverage_week AS ${weeks.query}`);
  const rows = await engine.rows(
    coverageWeeksOf(covered.measure, { ...asked, agreement, today, per: covered.per, settleMs: 0 }),
  );
  const coverages = new Map<number, Rational | undefined>(
    rows.map((row) => {
      const number = Number(row['week_number']);
      const period = weeks.periods[number];
      const planned = period === undefined ? undefined : plannedRevenue(agreement, period);
      return [number, ratioOf(Number(row['pipeline_minor']), Number(row['won_minor']), planned)];
    }),
  );
  return periods.map((_, period) => {
    const own = weeks.ofPeriod(period).map((week) => coverages.get(week));
    const value = coverageStability(own, Math.min(8, measure.weeks));
    const beside = { weeks: own.filter((coverage) => coverage !== undefined).length };
    return {
      period,
      figure: value === undefined ? figureWithout('insufficient', beside) : figureOf(value, beside),
    };
  });
};

/** Target reached: no ratio. */
function ratioOf(pipeline: number, won: number, planned: Exact | undefined): Rational | undefined {
  if (planned === undefined) return undefined;
  const toWin = minus(planned, exact(won));
  if (compareExact(toWin, nothing) <= 0) return undefined;
  const { numerator, denominator } = over(exact(pipeline), toWin);
  return rational(numerator, denominator);
}
