import { thresholdsBy } from '../alone.ts';
import { questionWords } from '../catalogue.ts';
import type { Question } from '../question.ts';

const help = 'also ask for fit: { all: [ { total: { gte: … } }, { fit: { gt: 0 } } ] }, or for a grade';

export const engagementAlone: Question = {
  ...questionWords('engagement-alone'),
  ask: (study) => thresholdsBy('engagement', 'fit', help, study),
};
