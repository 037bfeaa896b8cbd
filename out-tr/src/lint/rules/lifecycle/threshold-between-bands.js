import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { demanded } from '../../reach.js';
import { defaultScoring } from '../../scoring-parts.js';
export const thresholdBetweenBands = {
    id: 'lifecycle/threshold-between-bands',
    severity: 'warning',
    owner: 'joint',
    summary: 'A threshold for engagement lies where a band begins.',
    why: 'leads of one band are treated in two ways, so the split of the report is not the split of the handoff',
    *check({ scorings, lifecycle }) {
        const scoring = defaultScoring(scorings);
        for (const stage of scoring ? lifecycle.stages : []) {
            const wanted = demanded(stage.entry.threshold, 'engagement');
            const edges = scoring?.bands.flatMap(({ from }) => (from === undefined ? [] : [from])) ?? [];
            // Any engagement at all is asked for everywhere and is no split.
            if (!scoring || wanted === undefined || wanted <= 1 || edges.length === 0 || edges.includes(wanted))
                continue;
            const list = edges.map((edge) => pointsText(edge, scoring.scale)).join(' and ');
            yield {
                place: stage.entry.threshold?.place ?? inside(stage.place, 'entry', 'threshold'),
                message: `stage ${stage.id} asks for an engagement of ${pointsText(wanted, scoring.scale)}, but the bands of ${scoring.id} begin at ${list}`,
                help: 'let a band begin at the threshold, or put the threshold where a band begins',
            };
        }
    },
};
