import { thresholdsBy } from '../alone.js';
import { questionWords } from '../catalogue.js';
const help = 'also ask for engagement: { all: [ { total: { gte: … } }, { engagement: { gt: 0 } } ] }';
export const fitAlone = {
    ...questionWords('fit-alone'),
    ask: (study) => thresholdsBy('fit', 'engagement', help, study),
};
