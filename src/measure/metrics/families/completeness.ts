import { stageOf } from '../../../evaluate/journey/stage-order.ts';
import { completeness as query } from '../../../sql/metrics/completeness.ts';
import { type FamilyOf, figuresOf, shareFigure } from '../family.ts';

/** Known fields among those that the entry of the stage asks for or expects. */
export const completeness: FamilyOf<'completeness'> = ({ measure, agreement, ...question }) => {
  const entry = stageOf(agreement.lifecycle, measure.stage)?.entry;
  const fields = [...new Set([...(entry?.fields ?? []), ...(entry?.expected ?? [])])];
  return figuresOf(question, query({ stage: measure.stage, fields }, question.asked), (counts) =>
    shareFigure({ n: counts('all_fields'), k: counts('known_fields') }, { minSample: question.minSample }),
  );
};
