import { fieldPath } from './lead-field.js';
/** Paths of all files that carry it. */
export function filesOf({ fields = [], files = [] }) {
    return [...fields.map(fieldPath), ...files];
}
