import { scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Engine } from '../engine.ts';

/** The explaining evaluator, by which the others are judged. */
export const reference: Engine = {
  name: 'reference',
  rows: (agreement, leads, asOf) => leads.map((lead) => scoreRow(agreement, lead, asOf)),
};
