import { atoms } from '../../criteria/atoms.ts';
import { criteriaInUse } from '../../model/criteria-in-use.ts';
import type { Field } from '../../model/field.ts';
import type { Signal } from '../../model/signal.ts';
import type { Caveat } from '../caveat.ts';
import type { EventsAsked } from '../recorded-fact.ts';
import { valueSet } from './baseline/whole-object.ts';
import type { Carrier } from './carrier.ts';
import { type Column, columnOf } from './column.ts';
import { standardValueSetPath } from './file/value-set-file.ts';
import type { Holding, LeadField } from './lead-field.ts';
import { standardLeadFields } from './standard-lead-fields.ts';
import { consentField } from './state-field.ts';
import type { Workbench } from './workbench.ts';

/** Fields, consents, lists and signals: what the other definitions are made of. Called when all formulas are written. */
export function dictionaryCarriers(workbench: Workbench): readonly Carrier[] {
  const { consentPurposes, fields, lists, signals } = workbench.agreement;
  return [
    ...Object.values(fields).map((field) => fieldCarrier(workbench, field)),
    ...Object.keys(consentPurposes).map((purpose) => ({
      clause: `consent/${purpose}`,
      caveats: [],
      fields: [consentField(workbench, purpose)],
    })),
    ...Object.keys(lists).map((list) => listCarrier(workbench, list)),
    ...Object.values(signals).map((signal) => signalCarrier(workbench.fields(), signal)),
  ];
}

function fieldCarrier(workbench: Workbench, field: Field): Carrier {
  const clause = `field/${field.id}`;
  const column = columnOf(workbench, field);
  if (column.created) return { clause, caveats: [], fields: [column.name] };
  const set = standardLeadFields[column.name]?.valueSet;
  if (set !== undefined && field.type === 'enum' && workbench.ownership.isWritten(valueSet(set))) {
    return { clause, caveats: [], files: [standardValueSetPath(set)] };
  }
  return { clause, caveats: [mappedTo(column)] };
}

function mappedTo({ attribute, name, store }: Column): Caveat {
  const values =
    store === 'picklist'
      ? [' with the values of the agreement', ' mit den Werten der Vereinbarung']
      : ['', ''];
  return {
    fidelity: 'exact',
    words: {
      en: `the field ${name} is there${values[0]} and keeps a ${attribute.type}`,
      de: `das Feld ${name} ist vorhanden${values[1]} und enthält den Typ ${attribute.type}`,
    },
  };
}

function listCarrier(workbench: Workbench, list: string): Carrier {
  const clause = `list/${list}`;
  const criteria = [...criteriaInUse(workbench.agreement)];
  const isRead = criteria.some(({ criterion }) =>
    [...atoms(criterion)].some(({ atom }) => 'list' in atom && atom.list === list),
  );
  return isRead
    ? { clause, caveats: [], how: inlined }
    : { clause, caveats: [{ fidelity: 'missing', words: unread }] };
}

const inlined = {
  en: 'its values stand in the formulas that read it',
  de: 'ihre Werte stehen in den Formeln, die sie lesen',
};
const unread = {
  en: 'nothing that Salesforce carries reads it',
  de: 'nichts, was Salesforce trägt, liest sie',
};

function signalCarrier(fields: readonly LeadField[], { id }: Signal): Carrier {
  const clause = `signal/${id}`;
  const about = fields.filter(({ holds }) => holds !== undefined && signalsOf(holds).includes(id));
  if (about.length === 0) return { clause, caveats: [{ fidelity: 'missing', words: unread }] };
  return { clause, caveats: [factsOnly], fields: about.map(({ name }) => name) };
}

function signalsOf(holds: Holding): readonly string[] {
  if (holds.of !== 'fact' || holds.fact.kind === 'points') return [];
  const asked: EventsAsked = holds.fact;
  return asked.signals;
}

const factsOnly: Caveat = {
  fidelity: 'approximated',
  words: {
    en: 'only the instants and numbers that formulas read are stored, not the events',
    de: 'gespeichert sind nur die Zeitpunkte und Anzahlen, die Formeln lesen, nicht die Ereignisse',
  },
};
