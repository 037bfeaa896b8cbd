import { exact } from '../../../support/exact.ts';
import { type FamilyOf, figuresOf } from '../family.ts';
import { figureOf } from '../figure.ts';

/** Cycles that entered the stage in the period. */
export const entries: FamilyOf<'entries'> = (question) =>
  figuresOf(question, (counts) => figureOf(exact(counts('entered'))));
