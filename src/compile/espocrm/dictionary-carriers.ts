import { atoms } from '../../criteria/atoms.ts';
import { criteriaInUse } from '../../model/criteria-in-use.ts';
import type { Field } from '../../model/field.ts';
import type { Signal } from '../../model/signal.ts';
import { assuming, impossible, roughly } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { columnOf } from './column.ts';
import { localeOf } from './file/locale.ts';
import type { LeadField } from './lead-field.ts';
import { consentField } from './state-field.ts';
import type { Workbench } from './workbench.ts';

/** Fields, consents, lists, signals and languages. Called when the script is written, for it lists the facts that the script reads. */
export function dictionaryCarriers(workbench: Workbench): readonly Carrier[] {
  const { consentPurposes, fields, languages, lists, signals } = workbench.agreement;
  return [
    ...Object.values(fields).map((field) => fieldCarrier(workbench, field)),
    ...Object.keys(consentPurposes).map((purpose): Carrier => {
      consentField(workbench, purpose);
      return { clause: `consent/${purpose}`, caveats: [], files: ['entityDefs', 'i18n'] };
    }),
    ...Object.keys(lists).map((list) => listCarrier(workbench, list)),
    ...Object.values(signals).map((signal) => signalCarrier(workbench.fields(), signal)),
    ...languages.map((language): Carrier => {
      const clause = `language/${language}`;
      return localeOf(language) === undefined
        ? { clause, caveats: [noLocale], files: [] }
        : { clause, caveats: [], files: ['i18n'] };
    }),
  ];
}

const noLocale = impossible(
  'EspoCRM comes without this language, so no labels are written in it',
  'EspoCRM hat diese Sprache nicht, also werden in ihr keine Beschriftungen geschrieben',
);

function fieldCarrier(workbench: Workbench, field: Field): Carrier {
  const clause = `field/${field.id}`;
  const { created, name } = columnOf(workbench, field);
  if (created) return { clause, caveats: [], files: ['entityDefs', 'i18n'] };
  const mapped = assuming(
    `the field ${name} is there, keeps a ${field.type}, and has the options of the agreement where it has options`,
    `das Feld ${name} ist vorhanden, enthält den Typ ${field.type} und, wo es Optionen hat, die der Vereinbarung`,
  );
  return { clause, caveats: [mapped], files: [] };
}

function listCarrier(workbench: Workbench, list: string): Carrier {
  const isRead = [...criteriaInUse(workbench.agreement)].some(({ criterion }) =>
    [...atoms(criterion)].some(({ atom }) => 'list' in atom && atom.list === list),
  );
  const clause = `list/${list}`;
  return isRead
    ? { clause, caveats: [], how: inlined, files: ['formula'] }
    : { clause, caveats: [unread], files: [] };
}

const inlined = {
  en: 'its values stand in the script that reads it',
  de: 'ihre Werte stehen im Skript, das sie liest',
};
const unread = impossible('nothing that EspoCRM carries reads it', 'nichts, was EspoCRM trägt, liest es');

function signalCarrier(fields: readonly LeadField[], { id }: Signal): Carrier {
  const clause = `signal/${id}`;
  const isStored = fields.some(
    ({ holds }) => holds?.of === 'fact' && holds.fact.kind !== 'points' && holds.fact.signals.includes(id),
  );
  return isStored
    ? { clause, caveats: [factsOnly], files: ['entityDefs'] }
    : { clause, caveats: [unread], files: [] };
}

const factsOnly = roughly(
  'only the instants that the script reads are stored, not the events',
  'gespeichert sind nur die Zeitpunkte, die das Skript liest, nicht die Ereignisse',
);
