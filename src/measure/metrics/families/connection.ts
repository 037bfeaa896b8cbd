import { connection as query } from '../../../sql/metrics/connection.ts';
import { type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Cycles in which somebody got to speak with the lead. */
export const connection: FamilyOf<'connection'> = ({ measure, ...question }) =>
  figuresOf(question, query(measure, question.asked), (counts) =>
    shareFigure({ n: counts('entered'), k: counts('connected') }, { minSample: question.minSample }),
  );
