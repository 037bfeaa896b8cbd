import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { reachOfRule } from '../../reach.js';
export const capWithoutEffect = {
    id: 'scoring/cap-without-effect',
    severity: 'info',
    owner: 'marketing',
    summary: 'The maximum of a group is below what its rules can give together.',
    why: 'readers believe a limit is at work that never acts',
    *check({ scorings }) {
        for (const scoring of Object.values(scorings)) {
            for (const group of scoring.dimensions.flatMap(({ groups }) => groups)) {
                const most = group.rules.reduce((points, rule) => points + reachOfRule(rule).most, 0);
                if (group.max === undefined || group.rules.length === 0 || most > group.max)
                    continue;
                yield {
                    place: group.place ? inside(group.place, 'max') : scoring.place,
                    message: `group ${group.id} is limited to ${pointsText(group.max, scoring.scale)} points, but its rules give at most ${pointsText(most, scoring.scale)}`,
                    help: 'lower the maximum or remove it',
                };
            }
        }
    },
};
