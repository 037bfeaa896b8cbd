import { besides, type Counts, type FamilyOf, figuresOf, shareFigure } from '../family.ts';
import type { Figure } from '../figure.ts';

/** Of those that came in the period, the share that reached the stage in time; no rate before the cohort is mature. */
export const conversion: FamilyOf<'conversion'> = (question) =>
  figuresOf(question, (counts) => ofBase(question.measure.base, counts, question.minSample));

function ofBase(base: 'accepted' | 'all', counts: Counts, minSample: number): Figure {
  const beside = besides(counts, {
    outOfOrder: 'out_of_order',
    voided: 'voided',
    ...(base === 'accepted' && { notAccepted: 'not_accepted', pending: 'pending' }),
    ...(counts('is_mature') === 0 && { mature: `${base}_mature` }),
  });
  return shareFigure(
    { n: counts(`${base}_cycles`), k: counts(`${base}_converted`) },
    { minSample, isMature: counts('is_mature') === 1, beside },
  );
}
