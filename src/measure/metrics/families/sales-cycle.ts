import { exact } from '../../../support/exact.ts';
import { besides, type FamilyOf, figuresOf } from '../family.ts';
import { figureWithout } from '../figure.ts';

const dayMs = 86_400_000;

/** A quantile of the days from one stage to another, of those that arrived in the period. */
export const salesCycle: FamilyOf<'sales-cycle'> = (question) =>
  figuresOf(question, (counts, row) => {
    const n = counts('arrived');
    const beside = besides(counts, { outOfOrder: 'out_of_order', withoutStart: 'without_start' });
    if (n === 0) return figureWithout('none', beside);
    if (n < question.minSample) return { status: 'too few', n, beside };
    const value = exact(Number(row[`${question.measure.quantile}_ms`] ?? 0), dayMs);
    return { status: 'value', value, n, beside };
  });
