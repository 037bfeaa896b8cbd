export const poolWithoutPeople = {
    id: 'routing/pool-without-people',
    severity: 'error',
    owner: 'sales',
    summary: 'Every pool has at least one active member.',
    why: 'leads are routed to people who have left, and lie there',
    *check({ routing, members }) {
        for (const pool of Object.values(routing.pools)) {
            if (pool.members.some((id) => members[id]?.active))
                continue;
            yield {
                place: pool.place,
                message: `pool ${pool.id} has no active member`,
                help: 'add a member who works today, or send these leads to a queue',
            };
        }
    },
};
