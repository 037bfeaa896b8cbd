import { inside } from '../../../diagnostics/place.js';
export const stageNotMapped = {
    id: 'sync/stage-not-mapped',
    severity: 'error',
    owner: 'joint',
    summary: 'Every stage has a name in both systems, and no two stages share one.',
    why: 'the same lead has another stage in each system, and each department reports its own',
    *check({ lifecycle, syncs }) {
        for (const sync of Object.values(syncs)) {
            yield* unnamed(sync, lifecycle);
            yield* sharedNames(sync, 'crm');
            yield* sharedNames(sync, 'map');
        }
    },
};
function* unnamed({ id, place, stages }, lifecycle) {
    const missing = lifecycle.stages.filter((stage) => stages[stage.id] === undefined).map((stage) => stage.id);
    if (missing.length === 0)
        return;
    yield {
        place: inside(place, 'stages'),
        message: `${id} does not say what ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} called in the two systems`,
        help: `add it: \`${missing[0]}: { crm: …, map: … }\``,
    };
}
function* sharedNames({ stages }, end) {
    const seen = new Map();
    for (const stage of Object.values(stages)) {
        const other = seen.get(stage[end]);
        seen.set(stage[end], stage.id);
        if (other === undefined)
            continue;
        yield {
            place: inside(stage.place, end),
            message: `${other} and ${stage.id} are both called ${stage[end]} in the ${end === 'crm' ? 'CRM' : 'marketing platform'}`,
            help: 'give each stage a name of its own there',
        };
    }
}
