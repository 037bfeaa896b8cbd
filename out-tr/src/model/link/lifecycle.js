import { inside } from '../../diagnostics/place.js';
import { linkAnnotations, linkDefinition } from '../linking/definition.js';
import { entriesIn, firstLinked } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkPoints } from '../linking/quantities.js';
import { linkName, linkNames } from '../linking/references.js';
import { linkTitle } from '../linking/text.js';
import { linkGates } from './lifecycle/gate.js';
import { linkHandoff } from './lifecycle/handoff.js';
import { linkStage } from './lifecycle/stage.js';
export const lifecycle = {
    kind: 'lifecycle',
    occurs: 'once',
    declares: [
        { noun: 'stage', keysOf: 'stages' },
        { noun: 'gate', idsOf: 'gates' },
    ],
    link: (sources, linking) => firstLinked(sources, (source) => linkLifecycle(source, linking)),
};
function linkLifecycle({ value, place }, linking) {
    const owner = value.owner ?? 'joint';
    const handoff = linkHandoff(value.handoff, inside(place, 'handoff'), linking);
    const lifecycle = present({
        ...linkDefinition({ id: 'lifecycle', written: value, place, owner }, linking),
        gates: linkGates(value.gates ?? [], inside(place, 'gates'), linking),
        stages: linkStages({ value, place }, linking),
        transitions: linkTransitions({ value, place }, linking),
        cycles: { max: value.cycles.max, scoreReset: value.cycles.scoreReset },
        demoteBelow: linkDemotion(value.demoteBelow, inside(place, 'demoteBelow'), linking),
    });
    return handoff && { ...lifecycle, handoff };
}
/** Stages by rank; two of one rank are reported and then stand in the order of their ids. */
function linkStages({ value, place }, linking) {
    const entries = entriesIn(value.stages, { place: inside(place, 'stages'), owner: value.owner ?? 'joint' });
    const stages = entries
        .map((entry) => linkStage(entry, linking))
        .sort((left, right) => left.rank - right.rank);
    for (const [index, stage] of stages.entries()) {
        const before = stages[index - 1];
        if (before?.rank === stage.rank)
            reportSameRank(stage, before, linking);
    }
    return stages;
}
function reportSameRank(stage, other, { report }) {
    report({
        code: 'link/same-order',
        place: inside(stage.place, 'order'),
        message: `${stage.id} and ${other.id} have the same order, ${stage.rank}`,
        help: 'give every stage a number of its own; steps of ten leave room',
        related: [{ place: inside(other.place, 'order'), message: `the order of ${other.id}` }],
    });
}
function linkTransitions({ value, place }, linking) {
    const entries = entriesIn(value.transitions, {
        place: inside(place, 'transitions'),
        owner: value.owner ?? 'joint',
    });
    return entries
        .map((entry) => linkTransition(entry, linking))
        .filter((transition) => transition !== undefined);
}
function linkTransition({ id, written, place }, linking) {
    const from = linkName('stage', written.from, inside(place, 'from'), linking);
    const to = linkName('stage', written.to, inside(place, 'to'), linking);
    const by = linkNames('role', written.by, inside(place, 'by'), linking);
    const title = linkTitle({ id, title: written.title, place }, linking);
    const annotations = linkAnnotations(written, place, linking);
    if (from === undefined || to === undefined)
        return undefined;
    const requires = ['note', 'reason'].filter((need) => written.requires?.includes(need));
    return { id, title, ...annotations, from, to, by, requires, place };
}
function linkDemotion(written, place, linking) {
    return written === undefined ? undefined : linkPoints(written, place, linking);
}
