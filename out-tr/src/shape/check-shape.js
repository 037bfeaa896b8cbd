import { validators } from '../generated/validators.js';
import { complaintsOf } from './causes.js';
import { tooManyFindings } from './codes/too-many-findings.js';
import { findingOf } from './complaint.js';
import { documentKind } from './document-kind.js';
/** Listed findings of one document; the rest is counted. */
const limit = 100;
/** Holds a document against the schema of its kind: one finding per cause, at the smallest place. Never throws. */
export function checkShape(document, role) {
    const { data } = document;
    const kind = documentKind(data, role);
    if (typeof kind !== 'string')
        return { findings: [findingOf(kind, document)] };
    const validate = validators[kind];
    if (validate === undefined)
        throw new Error(`no validator for ${kind}`);
    // The validator has just established the type.
    if (validate(data))
        return { value: data, findings: [] };
    const complaints = complaintsOf(validate.errors ?? [], data);
    if (complaints.length === 0)
        throw new Error(`the schema of ${kind} failed without a complaint`);
    return { findings: listed(complaints).map((complaint) => findingOf(complaint, document)) };
}
function listed(complaints) {
    if (complaints.length <= limit)
        return complaints;
    const rest = complaints.length - limit;
    const message = `${rest} more ${rest === 1 ? 'problem' : 'problems'} of this document are not listed`;
    return [...complaints.slice(0, limit), { page: tooManyFindings, path: ['kind'], part: 'key', message }];
}
