import { type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Cycles that entered one stage in the period over those that entered another in it; it may exceed 100 %. */
export const throughput: FamilyOf<'throughput'> = (question) =>
  figuresOf(question, (counts) =>
    shareFigure({ n: counts('entered_from'), k: counts('entered_to') }, { minSample: question.minSample }),
  );
