import { always, anyOf, question } from './condition.js';
import { windowStart } from './draft.js';
import { addSteps, newestOf } from './event-steps.js';
/** At least so many selected events with an age below the window; for one event the newest of each signal answers. */
export function emitSignalTest({ signals, withinDays, count }, draft) {
    if (count <= 0)
        return always;
    const since = windowStart(draft, withinDays);
    const distinct = [...new Set(signals)];
    if (count <= 1)
        return anyOf(distinct.map((signal) => question(`${newestOf(draft, signal, withinDays)} > ${since}`)));
    return question(`${countOf(distinct, withinDays, draft)} >= ${count}`);
}
/** The variable with the number of events inside a window; one for all who ask the same. */
function countOf(signals, withinDays, draft) {
    const since = windowStart(draft, withinDays);
    const key = JSON.stringify([since, ...signals]);
    const isNew = !draft.counts.has(key);
    const name = draft.counts.nameOf(key);
    if (isNew)
        addSteps(draft, signals, { lines: [`if (at > ${since}) ${name} += 1;`], withinDays });
    return name;
}
