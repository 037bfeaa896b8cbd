import type { Commitment } from '../../../model/sla.ts';
import { type Form, keyed } from '../form.ts';
import { amount, share } from '../say/exact.ts';
import { the } from '../say/named.ts';
import { choice, text, yesNo } from '../say/plain.ts';
import { period } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { comparatorWords, definition, side } from './definition.ts';
import { measure } from './measure.ts';

const commitment: Form<Commitment> = {
  ...definition,
  side: ['Promised by', 'Zugesagt von', side],
  promise: ['Promise', 'Zusage', text],
  measure: ['Measured is', 'Gemessen wird', measure],
  metric: ['By the metric', 'Nach der Kennzahl', the('metric')],
  comparator: ['The goal is reached with', 'Das Ziel ist erreicht mit', choice(comparatorWords)],
  goal: ['Goal', 'Ziel', amount],
  per: ['Judged each', 'Beurteilt je', period],
  tolerance: ['Tolerance, as a share of the goal', 'Toleranz, als Anteil am Ziel', share],
  escalates: ['Escalates', 'Eskaliert', yesNo],
};

export const tellCommitment: Teller<Commitment> = keyed(commitment);
