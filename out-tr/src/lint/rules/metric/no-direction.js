import { inside } from '../../../diagnostics/place.js';
export const noDirection = {
    id: 'metric/no-direction',
    severity: 'error',
    owner: 'joint',
    summary: 'A metric with bands or a trend alarm says which way is better.',
    why: 'each side reads the same movement as its own success, and the alarm does not know which one is bad',
    *check({ metrics }) {
        for (const { id, better, good, bad, trendAlarm, place } of Object.values(metrics)) {
            if (better !== undefined)
                continue;
            const hasBands = good !== undefined || bad !== undefined;
            if (!hasBands && trendAlarm.length === 0)
                continue;
            yield {
                place: inside(place, hasBands ? 'bands' : 'trendAlarm'),
                message: `metric ${id} has ${hasBands ? 'bands' : 'a trend alarm'}, but does not say whether more is better`,
                help: 'add `better: higher` or `better: lower`',
            };
        }
    },
};
