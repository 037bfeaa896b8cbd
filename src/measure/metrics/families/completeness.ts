import { type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Known fields among those that the entry of the stage asks for or expects. */
export const completeness: FamilyOf<'completeness'> = (question) =>
  figuresOf(question, (counts) =>
    shareFigure({ n: counts('all_fields'), k: counts('known_fields') }, { minSample: question.minSample }),
  );
