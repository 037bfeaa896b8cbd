import { assuming, roughly } from '../caveat.ts';
import type { Carrier } from './carrier.ts';
import { fieldPath } from './contact-field.ts';
import type { Payload } from './payload.ts';
import type { Segments } from './segments/lifecycle-segments.ts';
import type { Workbench } from './workbench.ts';

/** The stages, the heavier the later, and a field for the reason. Mautic never moves a contact to a lighter stage by itself. */
export function stagePart(workbench: Workbench): Segments {
  const { lifecycle, reasons } = workbench.agreement;
  const payloads = lifecycle.stages.map(({ id, rank, title }): Payload => {
    const name = workbench.words(title).replaceAll(/\s+/g, ' ').slice(0, 191);
    const description = `${id} (leadpact)`;
    return {
      step: 'stages',
      endpoint: '/stages/new',
      file: `stages/${id}.json`,
      component: `stage:${id}`,
      body: { name, description, weight: rank, isPublished: true },
    };
  });
  const reason = workbench.field('reason', ['reason'], {
    label: workbench.words({ en: 'Reason', de: 'Grund' }),
    type: 'select',
    options: Object.values(reasons).map(({ id, title }) => ({ value: id, label: workbench.words(title) })),
  });
  return {
    payloads,
    carriers: [
      ...lifecycle.stages.map(
        ({ id }): Carrier => ({ clause: `stage/${id}`, caveats: [setOutside], files: [`stages/${id}.json`] }),
      ),
      ...Object.keys(reasons).map(
        (id): Carrier => ({ clause: `reason/${id}`, caveats: [recordedOnly], files: [fieldPath(reason)] }),
      ),
    ],
  };
}

const setOutside = assuming(
  'leadpact or a campaign sets the stage of the contact',
  'die Stufe des Kontakts setzt leadpact oder eine Kampagne',
);
const recordedOnly = roughly(
  'the reason is recorded; its note, date and consequences are left to the CRM and leadpact',
  'der Grund wird vermerkt; Notiz, Datum und Folgen bleiben dem CRM und leadpact überlassen',
);
