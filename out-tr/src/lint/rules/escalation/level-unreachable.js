import { inside } from '../../../diagnostics/place.js';
export const levelUnreachable = {
    id: 'escalation/level-unreachable',
    severity: 'error',
    owner: 'joint',
    summary: 'No level of the escalation waits for more missed weeks than its window has.',
    why: 'a team that misses every second week stays below the level for ever',
    *check({ escalation }) {
        const { windowMissed, windowWeeks } = escalation.parameters;
        if (windowMissed <= windowWeeks)
            return;
        yield {
            place: inside(escalation.place, 'parameters', 'windowMissed'),
            message: `level 2 opens after ${windowMissed} missed weeks out of ${windowWeeks}`,
            help: `write at most ${windowWeeks}, for example 6 of 8`,
        };
    },
};
