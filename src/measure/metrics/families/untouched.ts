import { untouched as query } from '../../../sql/metrics/untouched.ts';
import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Leads that nobody has contacted among those whose clock began in the period; canceled ones are out, counted. */
export const untouched: FamilyOf<'untouched'> = ({ measure, ...question }) =>
  figuresOf(question, query(measure, question.asked), (counts) =>
    shareFigure(
      { n: counts('touched') + counts('untouched'), k: counts('untouched') },
      { minSample: question.minSample, beside: besides(counts, { canceled: 'canceled', notTold: 'failed' }) },
    ),
  );
