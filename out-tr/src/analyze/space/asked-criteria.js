import { criteriaInUse } from '../../model/criteria-in-use.js';
/** Every question that decides something about a lead, whether or not it is written as a criterion. */
export function askedCriteria(agreement) {
    const { lifecycle } = agreement;
    return [
        ...Array.from(criteriaInUse(agreement), ({ criterion }) => criterion),
        ...lifecycle.gates.map((gate) => gateCriterion(gate, agreement)),
        ...lifecycle.stages.flatMap((stage) => entryCriteria(stage.entry)),
        ...demotionCriteria(lifecycle.demoteBelow),
    ];
}
/** When a gate is true, as a criterion (semantics §3, Gates). One without a purpose looks at all of them. */
export function gateCriterion({ kind, when, purpose }, agreement) {
    const purposes = purpose === undefined ? Object.keys(agreement.consentPurposes) : [purpose];
    switch (kind) {
        case 'objection':
            return { op: 'objection' };
        case 'withdrawn-consent':
            return { op: 'any', of: purposes.map((each) => consent(each, 'withdrawn')) };
        case 'no-consent':
            return { op: 'none', of: purposes.map((each) => consent(each, 'given')) };
        case 'embargo':
        case 'criterion':
            return when ?? { op: 'any', of: [] };
    }
}
/** The signal of a fast track inside its window. */
export function fastTrackCriterion({ signals, withinDays, }) {
    return { op: 'signal', signals, withinDays, count: 1 };
}
function consent(purpose, state) {
    return { op: 'consent', purpose, state };
}
/** Fields that block, and the fast track. */
function entryCriteria(entry) {
    return [
        ...entry.fields.map((attribute) => ({ op: 'missing', attribute })),
        ...(entry.fastTrack === undefined ? [] : [fastTrackCriterion(entry.fastTrack)]),
    ];
}
function demotionCriteria(demoteBelow) {
    return demoteBelow === undefined ? [] : [{ op: 'total', comparison: 'lt', value: demoteBelow }];
}
