import { inside } from '../../../diagnostics/place.js';
export const budgetNoSignOff = {
    id: 'budget/no-sign-off',
    severity: 'warning',
    owner: 'sales',
    summary: 'Sales was asked before a budget was fixed.',
    why: 'marketing pays for leads, and the side that knows which of them close was not in the room',
    *check({ budgets, roles }) {
        for (const { id, signedOff, place } of Object.values(budgets)) {
            if (signedOff !== undefined && roles[signedOff.by]?.side !== 'marketing')
                continue;
            yield {
                place: signedOff === undefined ? place : inside(place, 'signedOff', 'by'),
                message: signedOff
                    ? `${signedOff.by} signed off ${id}, and is a role of marketing`
                    : `sales has not agreed to ${id}`,
                help: 'write `signedOff: { by: …, on: … }` with a role of sales',
            };
        }
    },
};
