import { agesOf } from './instants.js';
import { propertiesOf } from './properties.js';
const dayMs = 86_400_000;
/** Events with ages and properties; nothing where their fates contradict each other. */
export function realise(events, rings) {
    const aged = [];
    for (const group of ringGroups(events, rings)) {
        const ages = agesOf(group, rings);
        if (ages === undefined)
            return undefined;
        aged.push(...group.map((event, index) => ({ event, ageMs: ages[index] ?? 0 })));
    }
    // What a reset hides is older than everything that it does not hide.
    const oldest = Math.max(0, ...aged.map(({ ageMs }) => ageMs)) + dayMs;
    const seen = new Map();
    return aged
        .map(({ event, ageMs }) => ({ event, ageMs: event.cell.hidden ? oldest : ageMs }))
        .toSorted((left, right) => left.ageMs - right.ageMs)
        .map(({ event: { cell }, ageMs }) => ({
        signal: cell.type.kind.signal,
        properties: propertiesOf(cell.type, seen),
        ageDays: Math.floor(ageMs / dayMs),
        olderByMs: ageMs % dayMs,
        hidden: cell.hidden,
    }));
}
/** Events that a ring counts depend on each other; every other stands alone. */
function ringGroups(events, rings) {
    const groupOf = rings.map((_, ring) => ring);
    const merge = (from, to) => {
        for (const [ring, group] of groupOf.entries())
            if (group === from)
                groupOf[ring] = to;
    };
    const ringsOfEvent = ({ cell }) => cell.type.rings.map(({ ring }) => ring);
    for (const event of events) {
        const [first = 0, ...others] = ringsOfEvent(event);
        for (const other of others)
            merge(groupOf[other] ?? other, groupOf[first] ?? first);
    }
    const groups = new Map();
    const alone = [];
    for (const event of events) {
        const [first] = ringsOfEvent(event);
        const isFated = event.kept.length + event.dropped.length + event.cell.rings.length > 0;
        if (first === undefined || !isFated) {
            alone.push([event]);
            continue;
        }
        const group = groupOf[first] ?? first;
        groups.set(group, [...(groups.get(group) ?? []), event]);
    }
    return [...groups.values(), ...alone];
}
