import { openDistance } from './aim.js';
import { openGround } from './ground.js';
import { resultAt } from './part-sums.js';
import { openWays } from './ways.js';
/** For some of the questions that are asked. */
export function openGoals(scene, { questions, restriction }, some) {
    const { diagrams, possible } = scene.space;
    const wanted = new Map([...some].map((question) => [question, diagrams.both(questions[question] ?? 0, possible)]));
    const ground = openGround(scene, [...wanted.values()], restriction);
    const known = new Map();
    return {
        ground,
        goalOf(question) {
            const node = wanted.get(question) ?? 0;
            const goal = known.get(question) ?? {
                ways: openWays(ground.layoutOf(node)),
                distanceOf: openDistance(scene, ground, node),
                willDo: ({ classes }) => resultAt(diagrams, node, classes) === 1,
            };
            known.set(question, goal);
            return goal;
        },
    };
}
