import { scoreRow } from '../../../src/evaluate/score-row.js';
/** The explaining evaluator, by which the others are judged. */
export const reference = {
    name: 'reference',
    rows: (agreement, leads, asOf) => leads.map((lead) => scoreRow(agreement, lead, asOf)),
};
