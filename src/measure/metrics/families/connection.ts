import { type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Cycles in which somebody got to speak with the lead. */
export const connection: FamilyOf<'connection'> = (question) =>
  figuresOf(question, (counts) =>
    shareFigure({ n: counts('entered'), k: counts('connected') }, { minSample: question.minSample }),
  );
