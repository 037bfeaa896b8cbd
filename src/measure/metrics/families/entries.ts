import { entries as query } from '../../../sql/metrics/entries.ts';
import { exact } from '../../../support/exact.ts';
import { type FamilyOf, figuresOf } from '../family.ts';
import { figureOf } from '../figure.ts';

/** Cycles that entered the stage in the period. */
export const entries: FamilyOf<'entries'> = ({ measure, ...question }) =>
  figuresOf(question, query(measure, question.asked), (counts) => figureOf(exact(counts('entered'))));
