import { thresholdsBy } from '../alone.ts';
import { questionWords } from '../catalogue.ts';
import type { Question } from '../question.ts';

const help = 'also ask for engagement: { all: [ { total: { gte: … } }, { engagement: { gt: 0 } } ] }';

export const fitAlone: Question = {
  ...questionWords('fit-alone'),
  ask: (study) => thresholdsBy('fit', 'engagement', help, study),
};
