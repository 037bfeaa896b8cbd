import type { Reason } from '../../../model/reason.ts';
import type { Text } from '../../../model/text.ts';
import { roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import type { FieldType, Option } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/** Names of the fields in which people and leadpact record what happened to a lead. */
export interface WorkFields {
  readonly stage: string;
  readonly reason: string;
  readonly note: string;
  readonly reopenOn: string;
}

/** Stage, reason with note and date, outcome of the handoff, and the cycle. */
export function workFields(workbench: Workbench): WorkFields {
  const { lifecycle, reasons } = workbench.agreement;
  const add = (id: string, label: Text, tooltip: Text, type: FieldType): string =>
    workbench.field(id, [id], { label, tooltip, type, holds: { of: 'work' } });
  const outcomes = Object.entries(outcomeTitles).map(([value, label]): Option => ({ value, label }));
  add(
    'cycle',
    { en: 'Cycle', de: 'Zyklus' },
    {
      en: 'Starts at 1 and grows by 1 when the lead comes back.',
      de: 'Beginnt bei 1 und wächst um 1, wenn der Lead zurückkommt.',
    },
    { type: 'int', min: 1 },
  );
  add(
    'handoff-outcome',
    { en: 'Handoff outcome', de: 'Ergebnis der Übergabe' },
    { en: 'What became of the newest handoff.', de: 'Was aus der neuesten Übergabe wurde.' },
    { type: 'enum', options: outcomes },
  );
  return {
    stage: add(
      'stage',
      { en: 'Stage', de: 'Stufe' },
      {
        en: 'Stage of the agreement. The status of the lead beside it keeps the values of EspoCRM.',
        de: 'Stufe der Vereinbarung. Der Status des Leads daneben behält die Werte von EspoCRM.',
      },
      {
        type: 'enum',
        options: lifecycle.stages.map(({ category, id, title }) => ({
          value: id,
          label: title,
          ...styleOf(category),
        })),
      },
    ),
    reason: add(
      'reason',
      { en: 'Reason', de: 'Grund' },
      {
        en: 'Why the lead was rejected, recycled or ended.',
        de: 'Warum der Lead abgelehnt, zurückgelegt oder beendet wurde.',
      },
      { type: 'enum', options: Object.values(reasons).map(({ id, title }) => ({ value: id, label: title })) },
    ),
    note: add(
      'reason-note',
      { en: 'Reason in words', de: 'Grund in Worten' },
      { en: 'What the reason alone does not say.', de: 'Was der Grund allein nicht sagt.' },
      { type: 'text' },
    ),
    reopenOn: add(
      'reopen-on',
      { en: 'Reopen on', de: 'Wieder öffnen am' },
      {
        en: 'The date from which the lead may qualify again.',
        de: 'Ab wann sich der Lead wieder qualifizieren darf.',
      },
      { type: 'date' },
    ),
  };
}

const outcomeTitles: Readonly<Record<string, Text>> = {
  pending: { en: 'Pending', de: 'Offen' },
  accepted: { en: 'Accepted', de: 'Angenommen' },
  autoAccepted: { en: 'Accepted automatically', de: 'Automatisch angenommen' },
  rejected: { en: 'Rejected', de: 'Abgelehnt' },
  expired: { en: 'Expired', de: 'Abgelaufen' },
  withdrawn: { en: 'Withdrawn', de: 'Zurückgezogen' },
  gate: { en: 'Stopped by a gate', de: 'Durch Sperre beendet' },
};

function styleOf(category: 'lost' | 'open' | 'parked' | 'won'): Pick<Option, 'style'> {
  switch (category) {
    case 'won':
      return { style: 'success' };
    case 'lost':
      return { style: 'danger' };
    case 'parked':
      return { style: 'info' };
    case 'open':
      return {};
    default:
      return category satisfies never;
  }
}

/** Stages, their texts, moves and reasons. */
export function workCarriers({ agreement }: Workbench): readonly Carrier[] {
  return [
    ...agreement.lifecycle.stages.map(
      (stage): Carrier => ({ clause: `stage/${stage.id}`, caveats: [], files: ['entityDefs', 'i18n'] }),
    ),
    ...Object.values(agreement.reasons).map(
      (reason): Carrier => ({
        clause: `reason/${reason.id}`,
        caveats: [recordedOnly],
        files: asksMore(reason) ? ['entityDefs', 'i18n', 'logicDefs'] : ['entityDefs', 'i18n'],
      }),
    ),
  ];
}

function asksMore({ asksDate, requires }: Reason): boolean {
  return asksDate || requires.length > 0;
}

const recordedOnly = roughly(
  'the reason can be chosen and its note or date is asked for in the form; moving and reopening the lead is left to people and leadpact',
  'der Grund ist wählbar, Notiz oder Datum werden im Formular verlangt; verschoben und wieder geöffnet wird der Lead von Hand oder durch leadpact',
);
