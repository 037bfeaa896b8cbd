import { apiNames } from './api-name.js';
import { valuesOf } from './column.js';
import { standardLeadFields } from './standard-lead-fields.js';
/** Reasons, gates and outcomes of the handoff as value sets of their own. */
export function globalValueSets(workbench) {
    const { lifecycle, reasons } = workbench.agreement;
    const api = apiNames(workbench.configuration.prefix);
    const names = {
        gate: api.of('gate', ['gate']),
        handoffOutcome: api.of('handoff-outcome', ['handoff-outcome']),
        reason: api.of('reason', ['reason']),
    };
    const sets = [
        { name: names.gate, label: 'Gate', values: titled(workbench, lifecycle.gates) },
        { name: names.handoffOutcome, label: 'Handoff outcome', values: handoffOutcomes },
        { name: names.reason, label: 'Reason', values: titled(workbench, Object.values(reasons)) },
    ];
    return { names, sets: sets.filter(({ values }) => values.length > 0) };
}
/** Values of picklists that Salesforce brings, where leadpact may write the whole set; the status apart. */
export function standardValueSets(workbench) {
    if (!workbench.configuration.ownsWholeObjects)
        return [];
    return Object.values(workbench.agreement.fields).flatMap((field) => {
        const mapped = field.systems['salesforce'];
        const name = mapped === undefined ? undefined : standardLeadFields[mapped]?.valueSet;
        if (mapped === undefined || name === undefined || field.type !== 'enum')
            return [];
        return [
            { name, field: mapped, label: workbench.words(field.title), values: valuesOf(workbench, field, false) },
        ];
    });
}
function titled(workbench, things) {
    return things.map(({ id, title }) => ({ value: id, label: workbench.words(title) }));
}
/** The final outcomes of a handoff (semantics §4), a gate and a withdrawal among them. */
const handoffOutcomes = [
    { value: 'accepted', label: 'Accepted' },
    { value: 'autoAccepted', label: 'Accepted by expiry' },
    { value: 'rejected', label: 'Rejected' },
    { value: 'expired', label: 'Expired' },
    { value: 'gate', label: 'Stopped by a gate' },
    { value: 'withdrawn', label: 'Withdrawn' },
];
