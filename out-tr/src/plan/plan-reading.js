import { breaksOf } from './breaks/breaks.js';
import { keptPromises } from './kept-promises.js';
import { planFigures } from './plan-figures.js';
/** Every plan of the agreement, in the order of their ids. Lint, playbook and command ask alike, so it is kept. */
export function planReadings(agreement) {
    const kept = readings.get(agreement);
    if (kept !== undefined)
        return kept;
    const read = Object.values(agreement.plans).map((plan) => readPlan(agreement, plan));
    readings.set(agreement, read);
    return read;
}
const readings = new WeakMap();
function readPlan(agreement, plan) {
    const figures = planFigures(agreement, plan);
    return { ...figures, breaks: breaksOf(figures), promises: keptPromises(figures) };
}
