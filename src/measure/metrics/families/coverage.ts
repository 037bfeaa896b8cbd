import { exact, minus, over } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureOf, figureWithout } from '../figure.ts';
import { plannedRevenue } from '../planned-revenue.ts';

/** Open qualified pipeline that closes in the period over what is still to be won in it; the plan says how much that is. */
export const coverage: FamilyOf<'coverage'> = (question) =>
  figuresOf(question, (counts, row) => {
    const { agreement, periods, asked } = question;
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
    // Of a part nobody has planned how much is to be won, and single deals stand beside it.
    if (asked.parts !== undefined) return figureWithout('insufficient');
    // Nothing of what is still open can close in a period that is over.
    if (period !== undefined && period.end <= asked.asOf) return figureWithout('over', beside);
    if (planned === undefined) return figureWithout('insufficient', beside);
    const toWin = minus(planned, exact(counts('won_minor')));
    if (toWin.numerator <= 0n) return figureWithout('reached', beside);
    return figureOf(over(exact(counts('pipeline_minor')), toWin), beside);
  });
