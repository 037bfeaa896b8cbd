import type { Text } from '../../model/text.ts';
import { aspectOf } from '../clause-title.ts';
import type { Option } from './lead-field.ts';
import type { Workbench } from './workbench.ts';

/** Checkbox: the lead objects to any contact. */
export function objectionField(workbench: Workbench): string {
  return workbench.field('objection', ['objection'], {
    label: { en: 'Objection', de: 'Widerspruch' },
    tooltip: {
      en: 'Ticked from the moment the lead objects to being contacted. No score is computed and nothing is sent.',
      de: 'Gesetzt, sobald der Lead der Kontaktaufnahme widerspricht. Es wird nichts berechnet und nichts gesendet.',
    },
    type: { type: 'bool' },
    holds: { of: 'objection' },
  });
}

/** The consent in force for a purpose; blank = none was ever given. */
export function consentField(workbench: Workbench, purpose: string): string {
  const title = workbench.agreement.consentPurposes[purpose]?.title ?? { en: purpose };
  return workbench.field(`consent/${purpose}`, ['consent', purpose], {
    label: aspectOf({ en: 'Consent', de: 'Einwilligung' }, title),
    tooltip: {
      en: 'The newest answer counts for earlier events too. Blank: never asked or never answered.',
      de: 'Die neueste Antwort gilt auch für frühere Ereignisse. Leer: nie gefragt oder nie beantwortet.',
    },
    type: { type: 'enum', options: consentOptions },
    holds: { of: 'consent', purpose },
  });
}

const consentOptions: readonly Option[] = [
  { value: 'given', label: { en: 'Given', de: 'Erteilt' }, style: 'success' },
  { value: 'withdrawn', label: { en: 'Withdrawn', de: 'Widerrufen' }, style: 'danger' },
];

/** Instant at which the lead entered a stage in its present cycle; blank = not yet. */
export function enteredField(workbench: Workbench, stage: string): string {
  const title: Text = workbench.agreement.lifecycle.stages.find(({ id }) => id === stage)?.title ?? {
    en: stage,
  };
  return workbench.field(`entered/${stage}`, ['entered', stage], {
    label: aspectOf({ en: 'Entered', de: 'Eingetreten' }, title),
    tooltip: {
      en: 'First entry of the present cycle, implied entries included. Cleared when a new cycle starts.',
      de: 'Erster Eintritt im laufenden Zyklus, auch übersprungene. Wird mit einem neuen Zyklus geleert.',
    },
    type: { type: 'datetime' },
    holds: { of: 'entered', stage },
  });
}
