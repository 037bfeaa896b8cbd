import { inside } from '../../../diagnostics/place.js';
export const fallbackTwice = {
    id: 'routing/fallback-twice',
    severity: 'warning',
    owner: 'sales',
    summary: 'Every step of the fallback leads to another queue.',
    why: 'the chain looks longer than it is: a queue that could not take the lead is asked again',
    *check({ routing }) {
        for (const [index, step] of routing.fallback.entries()) {
            const earlier = routing.fallback.slice(0, index).find(({ queue }) => queue === step.queue);
            if (!earlier)
                continue;
            yield {
                place: step.place ?? inside(routing.place, 'fallback', index),
                message: `fallback ${step.id} goes to queue ${step.queue}, as ${earlier.id} does before it`,
                help: 'name another queue or remove the step',
            };
        }
    },
};
