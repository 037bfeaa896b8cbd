import { audiences } from '../lead-field.js';
/** Reason with note and date, outcome of the handoff, the gate that ended the cycle, and the cycle. */
export function workFields(workbench, valueSets, isEmitted) {
    const add = (id, label, description, type) => workbench.add({
        name: workbench.fieldName(id, [id]),
        label,
        description,
        type,
        holds: { of: 'work' },
        readers: audiences,
        editors: id === 'cycle' ? ['operations'] : ['operations', 'sales'],
    });
    const set = (valueSet) => isEmitted(valueSet) ? { type: 'Picklist', valueSet } : { type: 'Text', length: 255 };
    add('cycle', 'Cycle', 'Starts at 1 and grows by 1 when the lead comes back.', { type: 'Number', scale: 0 });
    add('handoff-outcome', 'Handoff outcome', 'What became of the newest handoff.', set(valueSets.handoffOutcome));
    add('stopped-by-gate', 'Stopped by gate', 'The gate that ended the cycle.', set(valueSets.gate));
    return {
        reason: add('reason', 'Reason', 'Why the lead was rejected, recycled or ended.', set(valueSets.reason)),
        note: add('reason-note', 'Reason in words', 'What the reason alone does not say.', { type: 'TextArea' }),
        reopenOn: add('reopen-on', 'Reopen on', 'The date from which the lead may qualify again.', {
            type: 'Date',
        }),
    };
}
