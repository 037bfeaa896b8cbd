import { clustersOf } from './clusters.js';
import { narrowing } from './narrowing.js';
import { scheduleOf } from './schedule.js';
import { settlementsOf } from './settlements.js';
export function stagesOf(plan, { units, making, open: openMaking }) {
    const { board, sums, needs, silence } = plan;
    const settlements = settlementsOf(board, sums, needs);
    const begun = (silence?.leaves ?? []).flatMap((leaf) => board.sumsOf(leaf).map(({ of }) => of));
    const clusters = clustersOf(units, settlements, openSlots(plan, settlements));
    const { clusters: scheduled, atEnd } = scheduleOf(clusters, {
        units,
        settlements,
        slots: making.slots,
        begun,
    });
    const stages = clusters.map((cluster, index) => ({
        steps: scheduled[index] ?? [],
        isOwn: cluster.isOwn,
        isSilent: typesIn(cluster, units).some((type) => isSilent(type, plan)),
        isEarly: !cluster.isOwn &&
            cluster.units.some((unit) => units[unit]?.touched.some((slot) => begun.includes(slot))),
    }));
    const early = stages.filter((stage) => stage.isEarly && !stage.isSilent);
    const own = stages.filter((stage) => stage.isOwn);
    const open = stages.filter((stage) => !stage.isOwn && !early.includes(stage));
    const narrow = narrowing(plan, units, openMaking.slots, [...early, ...own, ...open]);
    return {
        early: early.map((stage) => narrow(stage, silence?.leaves ?? [])),
        late: [...own, ...open.map((stage) => narrow(stage, []))],
        atEnd,
    };
}
export function isSilent({ kind }, { silence }) {
    return silence?.signals.includes(kind.signal) ?? false;
}
function typesIn({ units: members }, units) {
    return members.flatMap((unit) => units[unit]?.types ?? []);
}
/** Columns, and what only goes into columns, stay open until the end, whoever gives to them. */
function openSlots({ sums }, settlements) {
    const columns = new Set(sums.columns);
    const open = new Set(columns);
    for (const { reads, gives } of settlements) {
        const isWatched = reads.every((slot) => slot >= sums.nodes.length);
        if (isWatched && gives.every((slot) => columns.has(slot)))
            for (const slot of reads)
                open.add(slot);
    }
    return (slot) => open.has(slot);
}
