import { alwaysStops } from '../../../evaluate/journey/gate.ts';
import type { Gate } from '../../../model/lifecycle.ts';
import { type Caveat, worstFidelity } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { any, type Condition, caveatsOf, not, test } from '../formula/condition.ts';
import { conditionText, deepest } from '../formula/condition-text.ts';
import { criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import { textLiteral } from '../formula/literal.ts';
import { fieldPath } from '../lead-field.ts';
import { consentField, objectionField } from '../state-field.ts';
import { calculated, type Workbench } from '../workbench.ts';

/** A checkbox per gate, and a text with the id of the gate that wins. */
export interface GateFields {
  /** Text field, blank when no gate is true; absent without gates. */
  readonly first?: string;
  readonly caveats: readonly Caveat[];
  readonly carriers: readonly Carrier[];
}

/** Objection, withdrawn consent and embargo first, then the list order (semantics §3, Gates). */
export function gateFields(workbench: Workbench, score: ScoreFields | undefined): GateFields {
  const { gates } = workbench.agreement.lifecycle;
  const made = gates.map((gate) => ({ gate, ...gateField(workbench, gate, score) }));
  const tested = made.filter(({ name }) => name !== undefined);
  const carriers = made.map(({ carrier }) => carrier);
  const caveats = made.flatMap((one) => one.carrier.caveats);
  if (tested.length === 0) return { caveats, carriers };
  const ordered = [
    ...tested.filter(({ gate }) => alwaysStops(gate)),
    ...tested.filter(({ gate }) => !alwaysStops(gate)),
  ];
  const none = ordered.length + 1;
  const numbers = ordered.map(({ name }, index) => `IF(${name}, ${index + 1}, ${none})`).join(', ');
  const arms = ordered.map(({ gate }, index) => `${index + 1}, ${textLiteral(gate.id) ?? '""'}`).join(', ');
  const first = workbench.add(
    calculated({
      name: workbench.fieldName('first-gate', ['gate']),
      label: 'Gate',
      description: 'The first gate that is true; gates beat points.',
      type: { type: 'Text', length: 1300 },
      says: { of: 'first-gate' },
      formula: `CASE(${ordered.length === 1 ? numbers : `MIN(${numbers})`}, ${arms}, "")`,
    }),
  );
  const told = carriers.map((carrier) => ({ ...carrier, besides: [fieldPath(first)] }));
  return { first, caveats, carriers: told };
}

function gateField(
  workbench: Workbench,
  gate: Gate,
  score: ScoreFields | undefined,
): { readonly name?: string; readonly carrier: Carrier } {
  const condition = gateCondition(workbench, gate, score);
  const caveats = caveatsOf(condition);
  const clause = `gate/${gate.id}`;
  if (worstFidelity(caveats) === 'missing') return { carrier: { clause, caveats } };
  const name = workbench.add(
    calculated({
      name: workbench.fieldName(clause, ['gate', gate.id]),
      label: `Gate: ${workbench.words(gate.title)}`,
      description: 'Ticked while this gate is true.',
      says: { of: 'gate', gate: gate.id },
      type: { type: 'Checkbox' },
      formula: conditionText(condition, deepest, workbench.extract),
    }),
  );
  return { name, carrier: { clause, caveats, fields: [name] } };
}

function gateCondition(workbench: Workbench, gate: Gate, score: ScoreFields | undefined): Condition {
  switch (gate.kind) {
    case 'objection':
      return test(objectionField(workbench));
    case 'withdrawn-consent':
      return consentIs(workbench, gate, 'withdrawn');
    case 'no-consent':
      return not(consentIs(workbench, gate, 'given'));
    default:
      return gate.when === undefined ? any([]) : criterionCondition(workbench, gate.when, score);
  }
}

/** Of the purpose the gate names, or of any. */
function consentIs(workbench: Workbench, { purpose }: Gate, state: string): Condition {
  const purposes = purpose === undefined ? Object.keys(workbench.agreement.consentPurposes) : [purpose];
  return any(purposes.map((each) => test(`ISPICKVAL(${consentField(workbench, each)}, "${state}")`)));
}
