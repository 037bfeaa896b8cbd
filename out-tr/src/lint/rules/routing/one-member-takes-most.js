export const oneMemberTakesMost = {
    id: 'routing/one-member-takes-most',
    severity: 'info',
    owner: 'sales',
    summary: 'No member of a pool gets more than four fifths of its leads by weight.',
    why: 'it is a round robin in name only; absences of one person empty the pool',
    *check({ routing, members }) {
        for (const pool of Object.values(routing.pools)) {
            const active = pool.members.flatMap((id) => (members[id]?.active ? [members[id]] : []));
            const total = active.reduce((sum, member) => sum + member.weight, 0);
            const heavy = active.find((member) => member.weight * 5 > total * 4);
            if (active.length < 2 || !heavy)
                continue;
            yield {
                place: pool.place,
                message: `${heavy.id} takes ${heavy.weight} of ${total} parts of pool ${pool.id}`,
                help: 'even out the weights, or assign to the member by name',
                related: [{ place: heavy.place, message: `weight ${heavy.weight}` }],
            };
        }
    },
};
