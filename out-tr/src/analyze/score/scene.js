import { defaultScoring } from '../../evaluate/default-scoring.js';
import { timelinesOf } from '../timeline/timelines-of.js';
import { openRanges } from './ranges.js';
import { openSideScoring } from './side-scoring.js';
export function openScene({ agreements, space, budget, timelines }) {
    const rangeOf = openRanges(space.diagrams);
    const known = new Map();
    function sideOf(agreement, side) {
        const scoring = defaultScoring(agreement);
        return { side, agreement, ...(scoring && { scoring: opened(scoring, side) }) };
    }
    function opened(scoring, side) {
        const { diagrams } = space;
        return openSideScoring(scoring, side, {
            diagrams,
            rangeOf,
            budget,
            nodeOf: (criterion) => space.nodeOf(criterion, side),
        });
    }
    return {
        space,
        rangeOf,
        budget,
        sides: agreements.map((agreement, index) => sideOf(agreement, index === 0 ? 0 : 1)),
        timelines(question) {
            const key = JSON.stringify(question);
            const answer = known.get(key) ?? timelines?.(question) ?? timelinesOf(question, budget);
            // With more steps it may go further.
            if (answer.kind !== 'ended')
                known.set(key, answer);
            return answer;
        },
    };
}
