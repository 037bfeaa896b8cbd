import { fieldScopes } from './field-scopes.js';
/** What is certain of every lead of a target account: what is known of the company, and the marks of its tier. */
export function accountScope(agreement, { company, tier }) {
    const known = Object.entries(company).flatMap(([field, value]) => value === undefined ? [] : [[field, { values: [value] }]]);
    const marks = fieldScopes(agreement, agreement.accountTiers[tier]?.fields ?? {});
    return new Map([...marks, ...known]);
}
