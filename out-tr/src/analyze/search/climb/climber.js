import { isOfEvents } from '../../score/shared-variables.js';
import { present } from '../../space/variable.js';
export function foundLeadOf(scene, { classes, events }) {
    const { costs } = scene.space;
    const own = [...classes.entries()].filter(([index]) => !isOfEvents(scene, index));
    const cost = own.reduce((sum, [index, at]) => sum + (costs[index]?.[at] ?? 0), 0);
    return { classes: new Map(own), timeline: events, cost: cost + events.length * present };
}
