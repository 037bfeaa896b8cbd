import { within } from '../../budget.js';
import { descend } from './descent.js';
/** What each may take: most take a few thousand steps. */
const mostSteps = 100_000;
/** Goes down to a lead of each of some questions. Often there is one of none of them, so they are asked as one first. */
export function descents(scene, { questions, restriction }, some) {
    const { either } = scene.space.diagrams;
    const nodesOf = (places) => places.map((place) => questions[place] ?? 0);
    const downTo = (places) => {
        const ended = within(() => scene.budget.limited(mostSteps, () => descend(scene, nodesOf(places).reduce(either, 0), restriction)));
        return 'found' in ended ? ended.found : 'open';
    };
    const all = [...some];
    if (all.length > 1 && downTo(all) === undefined)
        return { none: all, nearby: new Map() };
    const found = all.map((question) => [question, downTo([question])]);
    return {
        none: found.flatMap(([question, way]) => (way === undefined ? [question] : [])),
        nearby: new Map(found.flatMap(([question, way]) => way === undefined || way === 'open' ? [] : [[question, way]])),
    };
}
