import { rowProgramOf } from '../../../src/evaluate/program/row-program.ts';
import type { Engine } from '../engine.ts';

/** The function that the agreement is compiled into. */
export const program: Engine = {
  name: 'program',
  rows: (agreement, leads, asOf) => {
    const score = rowProgramOf(agreement);
    return leads.map((lead) => score(lead, asOf));
  },
};
