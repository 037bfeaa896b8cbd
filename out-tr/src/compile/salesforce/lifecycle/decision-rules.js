import { movedText, picked } from './stage-text.js';
/** Moves that need a reason. */
export function reasonRequired(names, { transitions }, reasons, fields) {
    const moves = transitions.filter(({ requires }) => requires.includes('reason'));
    if (moves.length === 0 || reasons.length === 0)
        return [];
    return [
        {
            name: names.reason,
            description: 'Moves that the agreement allows with a reason only.',
            formula: `AND(${movedText(fields.stage, moves)}, ISPICKVAL(${fields.reason}, ""))`,
            message: 'This move needs a reason.',
            field: fields.reason,
        },
    ];
}
/** Moves and reasons that need a note. */
export function noteRequired(names, { transitions }, reasons, fields) {
    const moves = transitions.filter(({ requires }) => requires.includes('note'));
    const noted = reasons.filter(({ requires }) => requires.includes('note')).map(({ id }) => id);
    const cases = [
        ...(moves.length === 0 ? [] : [movedText(fields.stage, moves)]),
        ...(noted.length === 0 ? [] : [picked(fields.reason, noted)]),
    ];
    if (cases.length === 0)
        return [];
    return [
        {
            name: names.note,
            description: 'Reasons and moves that need words of their own.',
            formula: `AND(${cases.length === 1 ? cases.join('') : `OR(${cases.join(', ')})`}, ISBLANK(${fields.note}))`,
            message: 'Say in words what the reason alone does not say.',
            field: fields.note,
        },
    ];
}
/** Reasons that need a date. */
export function dateRequired(names, reasons, fields) {
    const dated = reasons.filter(({ asksDate, requires }) => asksDate || requires.includes('date'));
    if (dated.length === 0)
        return [];
    const chosen = picked(fields.reason, dated.map(({ id }) => id));
    return [
        {
            name: names.date,
            description: 'Reasons that ask from when the lead may come back.',
            formula: `AND(${chosen}, ISBLANK(${fields.reopenOn}))`,
            message: 'Enter the date from which the lead may qualify again.',
            field: fields.reopenOn,
        },
    ];
}
