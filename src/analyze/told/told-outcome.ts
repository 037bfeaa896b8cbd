import type { Agreement } from '../../model/agreement.ts';
import { asked, chosen, constant, type Told } from './told.ts';
import { cellsOf, toldCell } from './told-criterion.ts';

/** The outcome as a text: that of the lead's cell, `objection` under one, else empty (semantics §3, Matrix). */
export function toldOutcome({ scorings }: Agreement, id: string): Told {
  const scoring = scorings[id];
  if (scoring === undefined) return constant('');
  const cells = cellsOf(scoring).reduceRight<Told>(
    (otherwise, { band, grade, outcome }) =>
      chosen(toldCell(scoring, grade, band), constant(outcome), otherwise),
    constant(''),
  );
  return chosen(asked({ ask: 'objection' }), constant('objection'), cells);
}
