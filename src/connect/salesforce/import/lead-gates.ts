import type { Saying } from '../../../compile/salesforce/lead-field.ts';
import { idOf } from '../../../records/proposal/new-id.ts';
import { gateData } from '../../import/criteria/gate-kind.ts';
import { saidOfTold } from '../../import/criteria/said-of-told.ts';
import { simplified } from '../../import/criteria/simplified.ts';
import type { DraftGate } from '../../import/draft-agreement.ts';
import { textLiteral } from './component-formula.ts';
import { type FieldFormula, type LeadReading, orForeign } from './lead-reading.ts';
import { withoutPrefix } from './own-names.ts';
import { firstMatch } from './scoring/first-match.ts';

/** Gates in their order, and what their fields say. */
export interface LeadGates {
  readonly gates: readonly DraftGate[];
  readonly says: ReadonlyMap<string, Saying>;
}

const firstGate = 'The first gate that is true; gates beat points.';
const oneGate = 'Ticked while this gate is true.';

export function leadGates(reading: LeadReading, prefix: string): LeadGates {
  const { names } = reading;
  const says = new Map<string, Saying>();
  const gates = fieldsInOrder(reading, prefix).flatMap(({ formula, id }): readonly DraftGate[] => {
    const gate = orForeign(names.findings, formula.field.name, formula, () => gateOf(reading, formula, id));
    if (gate === undefined) return [];
    formula.tell();
    says.set(formula.field.name.toLowerCase(), { of: 'gate', gate: id });
    return [gate];
  });
  const first = [...names.formulas.values()].find(({ field }) => field.description === firstGate);
  if (first !== undefined) says.set(first.field.name.toLowerCase(), { of: 'first-gate' });
  return { gates, says };
}

/** The field that tells the first true gate names all of them in their order. */
function fieldsInOrder(
  { names }: LeadReading,
  prefix: string,
): readonly { readonly id: string; readonly formula: FieldFormula }[] {
  const all = [...names.formulas.values()];
  const first = all.find(({ field }) => field.description === firstGate);
  const match = first && firstMatch(first.expression);
  const listed = (match?.cases ?? []).flatMap(({ gives, when }) => {
    const formula = when.kind === 'field' ? names.formulas.get(when.name.toLowerCase()) : undefined;
    const id = textLiteral(gives);
    return formula === undefined || id === undefined ? [] : [{ id, formula }];
  });
  const others = all.filter(
    ({ field }) => field.description === oneGate && !listed.some(({ formula }) => formula.field === field),
  );
  return [
    ...listed,
    ...others.map((formula) => ({
      id: idOf(withoutPrefix(formula.field.name, prefix).replace(/^Gate_/, '')) ?? 'gate',
      formula,
    })),
  ];
}

function gateOf(reading: LeadReading, { expression, field, placeOf }: FieldFormula, id: string): DraftGate {
  const said = simplified(saidOfTold(reading.agreement, reading.told(expression)));
  const { line, path } = placeOf(expression.at);
  const title = field.label.replace(/^Gate: /, '');
  const head = { id, origin: `${path}:${line}`, ...(title !== '' && { title }) };
  return { ...head, ...gateData(reading.agreement, said, `${id} ${title}`) };
}
