import type { Reason } from '../../../model/reason.ts';
import type { Text } from '../../../model/text.ts';
import { optionsOf } from '../contact-property.ts';
import type { Workbench } from '../workbench.ts';

/** The stage of the lead, in the agreement's ids. */
export function stageProperty(workbench: Workbench): string {
  const { stages } = workbench.agreement.lifecycle;
  return choice(workbench, 'stage', 'Stage of the agreement', stages);
}

/** Names of the properties in which people and leadpact record what becomes of a lead. */
export interface WorkProperties {
  readonly stage: string;
  readonly reason: string;
  readonly note: string;
  readonly disposition: string;
  readonly until: string;
  readonly handoff: string;
  readonly cycle: string;
}

/** Properties for decisions: the reason, its class and note, the date of a recycled lead, the handoff and the cycle. */
export function workProperties(workbench: Workbench): WorkProperties {
  const reasons = Object.values(workbench.agreement.reasons);
  const other = (
    id: string,
    label: string,
    form: { type: 'date' | 'number' | 'string'; fieldType: 'date' | 'number' | 'text' },
  ): string =>
    workbench.property({
      identity: `work/${id}`,
      nameWords: [id],
      label,
      description: descriptions[id] ?? '',
      group: 'lifecycle',
      ...form,
    });
  return {
    stage: stageProperty(workbench),
    reason: choice(workbench, 'reason', 'Reason', reasons),
    note: other('reason-note', 'Note on the reason', { type: 'string', fieldType: 'text' }),
    disposition: choice(workbench, 'disposition', 'Disposition', classesOf(reasons)),
    until: other('recycled-until', 'Recycled until', { type: 'date', fieldType: 'date' }),
    handoff: choice(workbench, 'handoff-outcome', 'Handoff', handoffOutcomes),
    cycle: other('cycle', 'Cycle', { type: 'number', fieldType: 'number' }),
  };
}

const descriptions: Readonly<Record<string, string>> = {
  cycle: 'How often the lead has started over, from 1. Written by leadpact.',
  'reason-note': 'Required by some reasons.',
  'recycled-until': 'From this date on the lead may qualify again.',
};

const handoffOutcomes: readonly Choice[] = [
  { id: 'pending', title: { en: 'Pending', de: 'Offen' } },
  { id: 'accepted', title: { en: 'Accepted', de: 'Angenommen' } },
  { id: 'autoAccepted', title: { en: 'Accepted by default', de: 'Von selbst angenommen' } },
  { id: 'rejected', title: { en: 'Rejected', de: 'Abgelehnt' } },
  { id: 'expired', title: { en: 'Not decided in time', de: 'Nicht rechtzeitig entschieden' } },
];

const classTitles: Readonly<Record<Reason['class'], Text>> = {
  return: { en: 'Returned', de: 'Zurückgegeben' },
  recycle: { en: 'Recycled', de: 'Zurückgestellt' },
  disqualify: { en: 'Disqualified', de: 'Disqualifiziert' },
  lost: { en: 'Lost', de: 'Verloren' },
};

interface Choice {
  readonly id: string;
  readonly title: Text;
}

function classesOf(reasons: readonly Reason[]): readonly Choice[] {
  const used = new Set(reasons.map((reason) => reason.class));
  return Object.entries(classTitles)
    .filter(([id]) => used.has(id as Reason['class'])) // keys of classTitles itself
    .map(([id, title]) => ({ id, title }));
}

function choice(workbench: Workbench, id: string, label: string, choices: readonly Choice[]): string {
  return workbench.property({
    identity: `work/${id}`,
    nameWords: [id],
    label,
    description: '',
    group: 'lifecycle',
    type: 'enumeration',
    fieldType: 'select',
    options: optionsOf(choices.map((one) => ({ value: one.id, label: workbench.words(one.title) }))),
  });
}
