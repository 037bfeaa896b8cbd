/** A lead of some classes as witnesses are made from it. A recorded stage says what it has reached. */
export function drawnLeadOf(space, { classes, timeline }, { today, recorded, recordedBySide }) {
    const state = space.valuesOf(classes, today);
    const head = { ...state, events: timeline, ...(recordedBySide && { recordedBySide }) };
    return recorded === undefined ? head : { ...head, reached: new Set(), recordedStage: recorded };
}
