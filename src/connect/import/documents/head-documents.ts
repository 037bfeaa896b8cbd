import type { CommentedFile } from '../../../records/proposal/commented-yaml.ts';
import { firstPeople } from '../../../records/proposal/documents/first-people.ts';
import type { DraftAgreement } from '../draft-agreement.ts';
import type { Speech } from './speech.ts';

/** The front page, the calendar, the people, the escalation: what no configuration of a CRM shows. */
export function headDocuments(draft: DraftAgreement, speech: Speech): readonly CommentedFile[] {
  return [agreement(draft, speech), calendar(draft, speech), people(draft, speech), escalation(speech)];
}

function agreement(
  { consents, systemTitle, title, zone = 'UTC' }: DraftAgreement,
  speech: Speech,
): CommentedFile {
  const { decide, from, language, say } = speech;
  return {
    path: 'definitions/agreement.yaml',
    data: {
      kind: 'agreement',
      id: 'our-agreement',
      leadpact: 1,
      title:
        title ??
        say(
          'How marketing and sales work together (draft)',
          'Wie Marketing und Vertrieb zusammenarbeiten (Entwurf)',
        ),
      rationale: say(
        `A draft read off the configuration of ${systemTitle}. Nothing in it was agreed yet, and nobody has signed it.`,
        `Ein Entwurf, von der Konfiguration von ${systemTitle} abgelesen. Nichts davon ist vereinbart, und niemand hat unterschrieben.`,
      ),
      parties: {
        marketing: { title: 'Marketing', approvers: ['head-of-marketing'] },
        sales: { title: say('Sales', 'Vertrieb'), approvers: ['head-of-sales'] },
      },
      languages: [language],
      zone,
      currency: 'EUR',
      fiscalYearStart: 'january',
      calendar: 'office',
      settle: '48 hours',
      ...(consents.length > 0 && {
        consents: Object.fromEntries(consents.map((one) => [one.id, { title: one.title ?? one.id }])),
      }),
    },
    notes: [
      decide(
        ['zone'],
        'zone, currency and fiscal year stand in no file that is read',
        'Zone, Währung und Geschäftsjahr stehen in keiner Datei, die gelesen wird',
      ),
      ...consents.flatMap(({ id, origin }) => from(['consents', id], origin)),
    ],
  };
}

function calendar({ zone = 'UTC' }: DraftAgreement, { decide, say }: Speech): CommentedFile {
  return {
    path: 'definitions/calendar.yaml',
    data: {
      kind: 'calendar',
      id: 'office',
      title: say('Around the clock', 'Rund um die Uhr'),
      zone,
      hours: [{ days: ['mon-sun'], from: '00:00', to: '24:00' }],
    },
    notes: [
      decide(
        ['hours'],
        'every hour counts until you write your hours and holidays',
        'jede Stunde zählt, bis Sie Ihre Zeiten und Feiertage eintragen',
      ),
    ],
  };
}

function people({ members }: DraftAgreement, { decide, say }: Speech): CommentedFile {
  const assignees = Array.from({ length: members }, (_, index) => `assignee-${index + 1}`);
  return {
    path: 'definitions/people.yaml',
    data: firstPeople(say, assignees),
    notes: [
      decide(
        ['roles'],
        'the smallest set an agreement needs; configuration does not show who decides',
        'die kleinste Besetzung, die eine Vereinbarung braucht; eine Konfiguration zeigt nicht, wer entscheidet',
      ),
      decide(
        ['members'],
        'nobody appears by name, and nobody should; say which of your people each stands for',
        'niemand steht hier mit Namen, und so soll es bleiben; klären, für wen von Ihren Leuten jeder Eintrag steht',
      ),
    ],
  };
}

function escalation({ decide, say }: Speech): CommentedFile {
  const both = ['head-of-marketing', 'head-of-sales'];
  const level = (rank: number, id: string, title: string, who: readonly string[], action: string) => ({
    id,
    level: rank,
    title,
    who,
    action,
    within: rank === 1 ? '5 business days' : '10 business days',
  });
  return {
    path: 'definitions/escalation.yaml',
    data: {
      kind: 'escalation',
      owner: 'joint',
      perLead: [
        { id: 'warn-owner', at: '75 %', action: 'warn', to: 'owner' },
        { id: 'tell-desk', at: '100 %', action: 'notify', to: 'sales-desk' },
      ],
      levels: [
        level(
          1,
          'first-talk',
          say('First talk', 'Erstes Gespräch'),
          ['campaign-manager', 'sales-desk'],
          say('Find the cause together.', 'Gemeinsam die Ursache finden.'),
        ),
        level(
          2,
          'review',
          say('Review', 'Durchsicht'),
          both,
          say('Agree on a remedy in writing.', 'Schriftlich eine Abhilfe vereinbaren.'),
        ),
        level(
          3,
          'decision',
          say('Decision', 'Entscheidung'),
          [...both, 'campaign-manager', 'sales-desk'],
          say('Decide what changes in the agreement.', 'Entscheiden, was sich an der Vereinbarung ändert.'),
        ),
      ],
    },
    notes: [
      decide(
        ['perLead'],
        'the smallest ladder an agreement needs',
        'die kleinste Leiter, die eine Vereinbarung braucht',
      ),
    ],
  };
}
