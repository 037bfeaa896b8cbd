import { type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Cycles that a person gave to somebody past all rules (S13). */
export const routedByHand: FamilyOf<'routed-by-hand'> = (question) =>
  figuresOf(question, (counts) =>
    shareFigure({ n: counts('assigned'), k: counts('by_hand') }, { minSample: question.minSample }),
  );
