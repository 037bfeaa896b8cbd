import { and, no, or, yes } from './told.js';
import { toldCriterion, toldPresence, toldSignal } from './told-criterion.js';
import { toldNoGate } from './told-gate.js';
/** A lead may enter the stage: no gate, every field and the criteria, and the threshold or the fast track (semantics §3, Entry). */
export function toldEntry(agreement, { entry }) {
    const { fastTrack, fields, require, threshold } = entry;
    const needed = fields.filter((id) => agreement.fields[id]?.type !== 'set');
    const fast = fastTrack === undefined ? no : toldSignal({ ...fastTrack, count: 1 });
    return and([
        toldNoGate(agreement),
        ...needed.map((id) => toldPresence(agreement, id)),
        require === undefined ? yes : toldCriterion(agreement, require),
        threshold === undefined ? yes : or([toldCriterion(agreement, threshold), fast]),
    ]);
}
