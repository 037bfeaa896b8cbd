import { inside } from '../../../diagnostics/place.js';
export const preparationAfterStart = {
    id: 'campaign/preparation-after-start',
    severity: 'warning',
    owner: 'joint',
    summary: 'What a campaign needs is ready before it starts.',
    why: 'the first leads ask about something that sales reads for the first time while they are on the phone',
    *check({ campaigns }) {
        for (const { id, from, preparation } of Object.values(campaigns)) {
            for (const task of Object.values(preparation)) {
                if (task.due < from)
                    continue;
                yield {
                    place: inside(task.place, 'due'),
                    message: `${task.id} is due on ${task.due}, and campaign ${id} starts on ${from}`,
                    help: 'have it ready before the start, or start later',
                };
            }
        }
    },
};
