import { inside } from '../../../diagnostics/place.js';
export const skillNobodyHas = {
    id: 'routing/skill-nobody-has',
    severity: 'error',
    owner: 'sales',
    summary: 'A skill that a routing rule asks for is one that an active member of its pool has.',
    why: 'the pool is full of people and empty for these leads, day after day',
    *check({ routing, members }) {
        for (const rule of routing.rules) {
            const { assign } = rule;
            if (assign.to !== 'pool' || assign.skill === undefined)
                continue;
            const { skill } = assign;
            const pool = routing.pools[assign.pool];
            const skilled = pool?.members.some((id) => members[id]?.active && members[id].skills.includes(skill));
            if (!pool || skilled === true)
                continue;
            yield {
                place: inside(rule.place, 'assign', 'skill'),
                message: `routing rule ${rule.id} asks pool ${pool.id} for ${skill}, and no active member of it has that skill`,
                help: 'give the skill to a member, or choose a pool that has it',
                related: [{ place: pool.place, message: 'the pool' }],
            };
        }
    },
};
