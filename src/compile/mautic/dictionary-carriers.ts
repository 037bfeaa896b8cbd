import { atoms } from '../../criteria/atoms.ts';
import { criteriaInUse } from '../../model/criteria-in-use.ts';
import { assuming, impossible, roughly } from '../caveat.ts';
import { attributeField } from './attribute-field.ts';
import type { Carrier } from './carrier.ts';
import { storedByLeadpact } from './caveat.ts';
import { fieldPath } from './contact-field.ts';
import { consentField, eventField } from './stored-field.ts';
import type { Workbench } from './workbench.ts';

/** Fields, consents, signals, lists and the first language. */
export function dictionaryCarriers(workbench: Workbench): readonly Carrier[] {
  const { consentPurposes, fields, languages, lists, signals } = workbench.agreement;
  return [
    ...Object.values(fields).map((field): Carrier => {
      const { alias, created } = attributeField(workbench, field);
      const clause = `field/${field.id}`;
      if (created) return { clause, caveats: [], files: [fieldPath(alias)] };
      const mapped = assuming(
        `the field ${alias} is there and keeps the values of the agreement`,
        `das Feld ${alias} ist vorhanden und enthält die Werte der Vereinbarung`,
      );
      return { clause, caveats: [mapped], files: [] };
    }),
    ...Object.keys(consentPurposes).map((purpose): Carrier => {
      const files = [fieldPath(consentField(workbench, purpose))];
      return { clause: `consent/${purpose}`, caveats: [storedByLeadpact], files };
    }),
    ...Object.keys(signals).map((id): Carrier => {
      const files = [fieldPath(eventField(workbench, [id], 1))];
      return { clause: `signal/${id}`, caveats: [lastOnly], files };
    }),
    ...Object.keys(lists).map((list) => listCarrier(workbench, list)),
    { clause: `language/${languages[0] ?? 'en'}`, caveats: [], files: [] },
  ];
}

const lastOnly = roughly(
  'a field keeps when it happened last; the events that Mautic tracks itself are not told apart as the agreement does',
  'ein Feld hält fest, wann es zuletzt geschah; die Ereignisse, die Mautic selbst verfolgt, unterscheidet es nicht wie die Vereinbarung',
);

/** A list of values has no counterpart; its values stand in every filter that reads it. */
function listCarrier(workbench: Workbench, list: string): Carrier {
  const isRead = [...criteriaInUse(workbench.agreement)].some(({ criterion }) =>
    [...atoms(criterion)].some(({ atom }) => 'list' in atom && atom.list === list),
  );
  return { clause: `list/${list}`, caveats: [isRead ? spelledOut : unread], files: [] };
}

const spelledOut = assuming(
  'its values are spelled out in the filters that read it, and change with the next build',
  'ihre Werte stehen ausgeschrieben in den Filtern, die sie lesen, und ändern sich mit dem nächsten Build',
);
const unread = impossible('no filter reads it', 'kein Filter liest sie');
