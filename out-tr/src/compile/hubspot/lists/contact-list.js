import { worstFidelity } from '../../caveat.js';
import { alternatives } from '../criteria/alternatives.js';
import { contact } from '../payload.js';
/** Room in one list: this target's own limit, so that a list stays readable in HubSpot. */
const room = { alternatives: 60, tests: 400 };
/** The contacts for which the condition holds. `id` names the file, `name` is what people see. */
export function contactList(id, name, condition) {
    const { caveats, of } = alternatives(condition, room);
    if (of === undefined || worstFidelity(caveats) === 'missing')
        return { caveats };
    const body = { name, objectTypeId: contact, processingType: 'DYNAMIC', filterBranch: rootOf(of) };
    const file = `lists/${id}.json`;
    const component = `list:${name}`;
    return {
        payload: { step: 'lists', method: 'POST', endpoint: '/crm/v3/lists', file, component, body },
        caveats,
    };
}
/** The only shape that HubSpot takes: OR at the root, ANDs below it, filters in these. */
function rootOf(lists) {
    return {
        filterBranchType: 'OR',
        filterBranchOperator: 'OR',
        filterBranches: lists.map((alternative) => ({
            filterBranchType: 'AND',
            filterBranchOperator: 'AND',
            filterBranches: [],
            filters: alternative.length === 0 ? everybody : alternative.map(filterOf),
        })),
        filters: [],
    };
}
function filterOf({ operation, property }) {
    return { filterType: 'PROPERTY', property, operation };
}
// A branch needs a filter; every contact has a date of creation.
const everybody = [
    filterOf({
        property: 'createdate',
        operation: { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN', includeObjectsWithNoValueSet: false },
    }),
];
