import { besides, type Counts, type FamilyOf, figuresOf, shareFigure } from '../family.ts';
import type { Figure } from '../figure.ts';

/** Clocks met among met and breached, by their due time (semantics §6). */
export const compliance: FamilyOf<'compliance'> = (question) =>
  figuresOf(question, (counts) => complianceFigure(counts, question.minSample));

export function complianceFigure(counts: Counts, minSample: number): Figure {
  const k = counts('met');
  const beside = besides(counts, {
    waived: 'waived',
    canceled: 'canceled',
    open: 'open',
    paused: 'paused',
  });
  return shareFigure({ n: k + counts('breached'), k }, { minSample, beside });
}
