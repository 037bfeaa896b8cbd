import { attributeProperty } from '../attribute-property.js';
import { all, always, any, ask, never } from '../criteria/condition.js';
import { criterionCondition, signalCondition } from '../criteria/criterion-condition.js';
import { isAnyOf, isKnown } from '../criteria/operation.js';
import { stageProperty } from '../lifecycle/work-properties.js';
import { contactList } from './contact-list.js';
import { passesGates } from './gate-lists.js';
/** For each stage with an entry of its own, the contacts that meet it: gates, data, criteria, and points or fast track. */
export function entryLists(workbench) {
    const lists = workbench.agreement.lifecycle.stages.filter(hasEntry).map((stage) => {
        const name = `${workbench.words(workbench.agreement.title)}: ready for ${stage.id}`;
        return { stage, ...contactList(`entry-${stage.id}`, name, entryCondition(workbench, stage)) };
    });
    return {
        payloads: lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
        carriers: lists.flatMap(({ caveats, payload, stage }) => carriersOf(stage, caveats, payload)),
    };
}
/** Recycled leads: those that lie in a stage to which a reason sends them. */
export function recyclePool(workbench) {
    const reasons = Object.values(workbench.agreement.reasons);
    const stages = [...new Set(reasons.flatMap((one) => (one.class === 'recycle' ? [one.to ?? ''] : [])))]
        .filter((stage) => stage !== '')
        .toSorted();
    if (stages.length === 0)
        return [];
    const name = `${workbench.words(workbench.agreement.title)}: recycle pool`;
    const { payload } = contactList('recycle-pool', name, ask(isAnyOf(stageProperty(workbench), stages)));
    return payload === undefined ? [] : [payload];
}
function hasEntry({ entry }) {
    return (entry.automatic ||
        entry.require !== undefined ||
        entry.threshold !== undefined ||
        entry.fields.length > 0 ||
        entry.fastTrack !== undefined);
}
function entryCondition(workbench, { entry }) {
    const { fastTrack, fields, require, threshold } = entry;
    const fast = fastTrack === undefined ? never : signalCondition(workbench, { op: 'signal', count: 1, ...fastTrack });
    return all(passesGates(workbench), ...fields.map((field) => known(workbench, field)), require === undefined ? always : criterionCondition(workbench, require), threshold === undefined ? always : any(criterionCondition(workbench, threshold), fast));
}
function known(workbench, id) {
    const field = workbench.agreement.fields[id];
    if (field === undefined)
        throw new Error(`no field ${id}`);
    // A set is never missing (semantics §1).
    return field.type === 'set' ? always : ask(isKnown(attributeProperty(workbench, field).name));
}
function carriersOf({ entry, id }, caveats, payload) {
    const parts = [
        ...(entry.automatic || entry.require !== undefined || entry.threshold !== undefined ? ['entry'] : []),
        ...(entry.fields.length > 0 ? ['fields'] : []),
        ...(entry.fastTrack === undefined ? [] : ['fast-track']),
    ];
    const files = payload === undefined ? [] : [payload.file];
    return parts.map((part) => ({ clause: `stage/${id}/${part}`, caveats, how: listed, files }));
}
const listed = {
    en: 'a dynamic list shows who meets the entry; the stage is set by leadpact or a workflow on the list',
    de: 'eine dynamische Liste zeigt, wer die Bedingungen erfüllt; die Stufe setzt leadpact oder ein Workflow auf der Liste',
};
