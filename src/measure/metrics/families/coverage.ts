import { coverage as query } from '../../../sql/metrics/coverage.ts';
import { exact, minus, over } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureOf, figureWithout } from '../figure.ts';
import { plannedRevenue } from '../planned-revenue.ts';
import { qualifiedStages } from '../qualified-stages.ts';

/** Open qualified pipeline that closes in the period over what is still to be won in it; the plan says how much that is. */
export const coverage: FamilyOf<'coverage'> = ({ measure, agreement, today, periods, ...question }) => {
  const terms = {
    qualified: qualifiedStages(agreement, measure.from),
    currency: agreement.currency,
    today,
  };
  return figuresOf(question, query(terms, question.asked), (counts, row) => {
    const beside = besides(counts, {
      pipelineMinor: 'pipeline_minor',
      wonMinor: 'won_minor',
      overdue: 'overdue',
      noCloseDate: 'no_close_date',
      otherCurrency: 'other_currency',
      otherPeriod: 'other_period',
    });
    const period = periods[Number(row['period_number'])];
    const planned = period === undefined ? undefined : plannedRevenue(agreement, period);
    // Of a part nobody has planned how much is to be won.
    if (planned === undefined || question.asked.parts !== undefined)
      return figureWithout('insufficient', beside);
    const toWin = minus(planned, exact(counts('won_minor')));
    if (toWin.numerator <= 0n) return figureWithout('reached', beside);
    return figureOf(over(exact(counts('pipeline_minor')), toWin), beside);
  });
};
