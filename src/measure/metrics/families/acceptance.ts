import { besides, type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Accepted, by itself or by a person, among the four outcomes (semantics §8). */
export const acceptance: FamilyOf<'acceptance'> = (question) =>
  figuresOf(question, (counts) => {
    const k = counts('accepted') + counts('auto_accepted');
    return shareFigure(
      { n: k + counts('rejected') + counts('expired'), k },
      { minSample: question.minSample, beside: besides(counts, beside) },
    );
  });

const beside = {
  autoAccepted: 'auto_accepted',
  rejected: 'rejected',
  expired: 'expired',
  withdrawn: 'withdrawn',
  gate: 'gated',
  restated: 'restated',
  pending: 'pending_offered',
};
