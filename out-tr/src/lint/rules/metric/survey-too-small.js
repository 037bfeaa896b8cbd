import { inside } from '../../../diagnostics/place.js';
/** Answers of a survey are shown from five on (semantics §12). */
const least = 5;
export const surveyTooSmall = {
    id: 'metric/survey-too-small',
    severity: 'error',
    owner: 'joint',
    summary: 'Answers about colleagues are shown from five answers on.',
    why: 'with fewer everybody can tell who said what, and nobody will say it again',
    *check({ metrics }) {
        for (const { id, measure, minSample, place } of Object.values(metrics)) {
            if (measure.of !== 'nps' || minSample >= least)
                continue;
            yield {
                place: inside(place, 'minSample'),
                message: `metric ${id} is shown from ${minSample} ${minSample === 1 ? 'answer' : 'answers'} on`,
                help: `write \`minSample: ${least}\` or more`,
            };
        }
    },
};
