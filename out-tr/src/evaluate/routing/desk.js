import { ownValue } from '../../support/own-value.js';
import { pickFrom } from './pick-from-pool.js';
import { poolStateAt } from './pool-state.js';
export const emptyDesk = { pools: new Map(), picksOf: new Map() };
/** Tries to find somebody in a pool and notes who was picked. */
export function tryPool(plan, desk, attempt) {
    const pool = ownValue(plan.pools, attempt.pool);
    if (pool === undefined)
        throw new Error(`no pool ${attempt.pool}`);
    const { zone } = plan;
    const { at } = attempt;
    const state = poolStateAt(pool, zone, desk.pools.get(pool.id) ?? { assigned: new Map() }, at);
    const pick = pickFrom(pool, state, { ...attempt, zone, picksOf: desk.picksOf });
    const { pick: member } = pick;
    if (member === null)
        return { pick, desk: { ...desk, pools: new Map([...desk.pools, [pool.id, state]]) } };
    const assigned = new Map([...state.assigned, [member, (state.assigned.get(member) ?? 0) + 1]]);
    return {
        pick,
        desk: {
            pools: new Map([...desk.pools, [pool.id, { ...state, assigned }]]),
            picksOf: new Map([...desk.picksOf, [member, [...(desk.picksOf.get(member) ?? []), at]]]),
        },
    };
}
