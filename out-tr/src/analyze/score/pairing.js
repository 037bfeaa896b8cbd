import { valuesIn } from '../diagram/cheapest.js';
/**
 * Offers the cheapest pair of every kind. What events alone decide is known of a whole group of timelines; only where a sum
 * of points of both is asked after that, single pairs are looked at, cheap ones first, until none can be cheaper.
 */
export function pairUp(pairing, best) {
    const kindAt = openKindAt(pairing);
    for (const groups of groupsOf(pairing))
        pairCheaply(pairing, kindAt, best, groups);
}
/**
 * The cheapest pair for every number of points that leads of a kind can have. Points only rise with what is added, but a
 * bound may hide what was added, so every pair is looked at.
 */
export function pairsByPoints(pairing, pointsOf, best) {
    const kindAt = openKindAt(pairing);
    for (const { kinds, leads, vectors } of groupsOf(pairing)) {
        for (const lead of leads) {
            pairing.budget.spend(1 + (vectors.length >> 4));
            for (const events of vectors) {
                if (kindAt(kinds, lead, events) === 0)
                    continue;
                const points = pointsOf(lead.values, events.values);
                const cost = lead.cost + events.cost;
                if (cost < (best.get(points)?.cost ?? Number.POSITIVE_INFINITY))
                    best.set(points, { cost, lead, events });
            }
        }
    }
}
function* groupsOf({ diagrams, budget, leads, events }) {
    for (const [left, ofLeads] of leads) {
        for (const { classes, vectors } of events.groups) {
            budget.spend(1);
            const kinds = classes.reduce((node, [variable, index]) => diagrams.restrict(node, variable, index), left);
            if (kinds !== 0 && vectors.length > 0)
                yield { kinds, leads: ofLeads, vectors };
        }
    }
}
function pairCheaply({ diagrams, budget }, kindAt, best, { kinds, leads, vectors }) {
    const possible = valuesIn(diagrams, kinds).filter((kind) => kind !== 0);
    const limit = () => Math.max(...possible.map(best.least));
    const cheapestEvents = vectors[0]?.cost ?? 0;
    let least = limit();
    for (const lead of leads) {
        if (lead.cost + cheapestEvents >= least)
            return;
        budget.spend(vectors.length >> 4);
        for (const events of vectors) {
            const cost = lead.cost + events.cost;
            if (cost >= least)
                break;
            const kind = kindAt(kinds, lead, events);
            if (kind === 0 || cost >= best.least(kind))
                continue;
            best.offer(kind, { cost, lead, events });
            least = limit();
        }
    }
}
function openKindAt({ diagrams, together }) {
    const classAt = [];
    for (const verdict of together)
        classAt[verdict.index] = verdict.classAt;
    return (kinds, lead, events) => {
        let node = kinds;
        let value = diagrams.valueOf(node);
        while (value === undefined) {
            const index = classAt[diagrams.variableOf(node)]?.(lead.values, events.values) ?? 0;
            node = diagrams.childOf(node, index);
            value = diagrams.valueOf(node);
        }
        return value;
    };
}
