import type { Gate } from '../../../model/lifecycle.ts';
import { roughly, worstFidelity } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { storedByLeadpact } from '../caveat.ts';
import { optionsOf, propertyPath } from '../contact-property.ts';
import { any, ask, type Condition } from '../criteria/condition.ts';
import { criterionCondition } from '../criteria/criterion-condition.ts';
import { isKnown, isTrue, reversed } from '../criteria/operation.ts';
import type { Payload } from '../payload.ts';
import { objectionProperty } from '../stored-property.ts';
import type { Workbench } from '../workbench.ts';
import { contactList } from './contact-list.ts';

/** The property with the gate that is true, and a list of the contacts at each. */
export function gateLists(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const property = gateProperty(workbench);
  const lists = workbench.agreement.lifecycle.gates.map((gate) => {
    const name = `${workbench.words(workbench.agreement.title)}: gate ${gate.id}`;
    return { gate, ...contactList(`gate-${gate.id}`, name, gateCondition(workbench, gate)) };
  });
  return {
    payloads: lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: lists.map(({ caveats, gate, payload }): Carrier => {
      const clause = `gate/${gate.id}`;
      const files = [propertyPath(property)];
      if (payload === undefined) return { clause, caveats: [storedByLeadpact, onlyStored], files };
      return {
        clause,
        caveats: [...caveats, ...unenforced(caveats)],
        how: listed,
        files: [...files, payload.file],
      };
    }),
  };
}

const listed = {
  en: 'a dynamic list of the contacts at the gate; the entry lists leave them out',
  de: 'eine dynamische Liste der betroffenen Kontakte; die Eintrittslisten lassen sie aus',
};
const endsNothing = roughly(
  'no running cycle is ended in HubSpot',
  'in HubSpot wird kein laufender Zyklus beendet',
);
const onlyStored = roughly(
  'the gate cannot be written as filters; the property says which gate holds, as of the last evaluation',
  'die Sperre lässt sich nicht als Filter schreiben; die Eigenschaft nennt die geltende Sperre, Stand der letzten Auswertung',
);

function unenforced(caveats: Carrier['caveats']): Carrier['caveats'] {
  return worstFidelity(caveats) === 'missing' ? [] : [endsNothing];
}

/** Id of the gate that wins; blank when none is true. */
function gateProperty(workbench: Workbench): string {
  return workbench.property({
    identity: 'gate',
    nameWords: ['gate'],
    label: 'Gate',
    description: 'The first gate that is true, blank without one. Written after every evaluation.',
    group: 'lifecycle',
    type: 'enumeration',
    fieldType: 'select',
    options: optionsOf(
      workbench.agreement.lifecycle.gates.map(({ id, title }) => ({
        value: id,
        label: workbench.words(title),
      })),
    ),
  });
}

/** No gate is true. */
export function passesGates(workbench: Workbench): Condition {
  return ask(reversed(isKnown(gateProperty(workbench))), storedByLeadpact);
}

function gateCondition(workbench: Workbench, gate: Gate): Condition {
  const { kind, purpose, when } = gate;
  // Without a purpose the gate asks about all of them.
  const purposes = purpose === undefined ? Object.keys(workbench.agreement.consentPurposes) : [purpose];
  switch (kind) {
    case 'objection':
      return ask(isTrue(objectionProperty(workbench), true), storedByLeadpact);
    case 'withdrawn-consent':
      return any(
        ...purposes.map((one) =>
          criterionCondition(workbench, { op: 'consent', purpose: one, state: 'withdrawn' }),
        ),
      );
    case 'no-consent':
      return criterionCondition(workbench, {
        op: 'none',
        of: purposes.map((one) => ({ op: 'consent', purpose: one, state: 'given' })),
      });
    case 'criterion':
    case 'embargo':
      return when === undefined ? any() : criterionCondition(workbench, when);
    default:
      return kind satisfies never;
  }
}
