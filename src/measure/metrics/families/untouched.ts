import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Leads that nobody has contacted among those whose clock began in the period; canceled ones are out, counted. */
export const untouched: FamilyOf<'untouched'> = (question) =>
  figuresOf(question, (counts) =>
    shareFigure(
      { n: counts('touched') + counts('untouched'), k: counts('untouched') },
      { minSample: question.minSample, beside: besides(counts, { canceled: 'canceled', notTold: 'failed' }) },
    ),
  );
