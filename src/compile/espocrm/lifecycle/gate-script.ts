import { alwaysStops } from '../../../evaluate/journey/gate.ts';
import type { Gate } from '../../../model/lifecycle.ts';
import type { Caveat } from '../../caveat.ts';
import { roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { isMissing } from '../caveat.ts';
import { any, type Condition, not, test } from '../formula/condition.ts';
import { consentIs, criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import { textLiteral } from '../formula/literal.ts';
import { objectionField } from '../state-field.ts';
import type { Workbench } from '../workbench.ts';

/** The field with the gate that wins. */
export interface GateField {
  /** The variable with its id, the empty text when no gate is true; absent where none can be asked. */
  readonly variable?: string;
  readonly caveats: readonly Caveat[];
  readonly carriers: readonly Carrier[];
}

/** Objection, withdrawn consent and embargo first, then the list order (semantics §3, Gates). */
export function gateField(workbench: Workbench, score: ScoreFields | undefined): GateField {
  const gates = workbench.agreement.lifecycle.gates.map((gate) => ({
    gate,
    condition: gateCondition(workbench, gate, score),
  }));
  const asked = gates.filter(({ condition }) => !isMissing(condition.caveats));
  const caveats = gates.flatMap(({ condition }) => condition.caveats);
  const carriers = gates.map(({ condition, gate }): Carrier => {
    const clause = `gate/${gate.id}`;
    if (isMissing(condition.caveats)) return { clause, caveats: condition.caveats, files: [] };
    return { clause, caveats: [...condition.caveats, endsNothing], files: ['formula', 'entityDefs'] };
  });
  if (asked.length === 0) return { caveats, carriers };
  const name = workbench.field('first-gate', ['gate'], {
    label: { en: 'Gate', de: 'Sperre' },
    tooltip: {
      en: 'The first gate that is true; gates beat points. Blank: none.',
      de: 'Die erste Sperre, die gilt; Sperren gehen vor Punkte. Leer: keine.',
    },
    type: {
      type: 'enum',
      options: asked.map(({ gate }) => ({ value: gate.id, label: gate.title, style: 'danger' })),
    },
    computed: true,
    says: { of: 'first-gate' },
  });
  const ordered = [
    ...asked.filter(({ gate }) => alwaysStops(gate)),
    ...asked.filter(({ gate }) => !alwaysStops(gate)),
  ];
  const first = workbench.variable("''");
  for (const { condition, gate } of ordered.toReversed()) {
    const literal = textLiteral(gate.id) ?? "''";
    workbench.run(`${first} = ifThenElse(${condition.text}, ${literal}, ${first})`);
  }
  workbench.run(`${name} = ${first}`);
  return { variable: first, caveats, carriers };
}

const endsNothing = roughly(
  'the gate is shown and stops entries; no running cycle is ended in EspoCRM',
  'die Sperre wird angezeigt und verhindert Eintritte; ein laufender Zyklus wird in EspoCRM nicht beendet',
);

function gateCondition(workbench: Workbench, gate: Gate, score: ScoreFields | undefined): Condition {
  switch (gate.kind) {
    case 'objection':
      return test(`${objectionField(workbench)} == true`);
    case 'withdrawn-consent':
      return consents(workbench, gate, 'withdrawn');
    case 'no-consent':
      return not(consents(workbench, gate, 'given'));
    default:
      return gate.when === undefined ? any([]) : criterionCondition(workbench, gate.when, score);
  }
}

/** Of the purpose the gate names, or of any. */
function consents(workbench: Workbench, { purpose }: Gate, state: 'given' | 'withdrawn'): Condition {
  const purposes = purpose === undefined ? Object.keys(workbench.agreement.consentPurposes) : [purpose];
  return any(purposes.map((each) => consentIs(workbench, each, state)));
}
