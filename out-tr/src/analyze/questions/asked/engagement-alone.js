import { thresholdsBy } from '../alone.js';
import { questionWords } from '../catalogue.js';
const help = 'also ask for fit: { all: [ { total: { gte: … } }, { fit: { gt: 0 } } ] }, or for a grade';
export const engagementAlone = {
    ...questionWords('engagement-alone'),
    ask: (study) => thresholdsBy('engagement', 'fit', help, study),
};
