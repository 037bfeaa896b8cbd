import { leadsOfPair } from './found-lead.js';
import { pairUp } from './pairing.js';
import { withoutText } from './without-text.js';
export function openSearch(scene, kinds, { plan, cases }, isReal) {
    const { diagrams } = scene.space;
    const open = cases.map((prepared) => {
        return { prepared, kinds, leads: prepared.leads, events: prepared.events };
    });
    function leaveOut({ pair, of }, hasTimeline) {
        const without = hasTimeline ? withoutText(scene.space, of.kinds, pair.lead.classes) : undefined;
        if (without !== undefined) {
            of.kinds = without;
            of.leads = of.prepared.leadsOf(without);
            return;
        }
        const groups = of.events.groups.map((group) => ({
            ...group,
            vectors: group.vectors.filter((vector) => vector !== pair.events),
        }));
        of.events = { ...of.events, groups };
    }
    return {
        candidates(wanted) {
            const best = new Map();
            for (const of of open) {
                const extra = of.prepared.ofCase.cost;
                const least = (kind) => {
                    if (!wanted.has(kind))
                        return Number.NEGATIVE_INFINITY;
                    const known = best.get(kind);
                    return known === undefined ? Number.POSITIVE_INFINITY : costOf(known) - extra;
                };
                pairUp({ diagrams, budget: scene.budget, leads: of.leads, events: of.events, together: plan.together }, { least, offer: (kind, pair) => best.set(kind, { pair, of }) });
            }
            return best;
        },
        lead(kind, candidate) {
            let hasTimeline = false;
            for (const lead of leadsOfPair(candidate.of.prepared, candidate.pair)) {
                if (isReal(lead, kind))
                    return lead;
                hasTimeline = true;
            }
            leaveOut(candidate, hasTimeline);
            return undefined;
        },
    };
}
function costOf({ pair, of }) {
    return pair.cost + of.prepared.ofCase.cost;
}
