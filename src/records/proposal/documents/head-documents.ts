import type { CommentedFile } from '../commented-yaml.ts';
import type { Assumed, Proposal } from '../proposal.ts';
import { firstPeople } from './first-people.ts';
import { type Saying, sayingOf } from './saying.ts';

/** The front page, the calendar, the people, the escalation: what hardly any export shows. */
export function headDocuments(proposal: Proposal): readonly CommentedFile[] {
  const saying = sayingOf(proposal);
  return [
    agreement(proposal, saying),
    calendar(proposal, saying),
    people(proposal, saying),
    escalation(saying),
  ];
}

function agreement({ language, zone, currency, purposes }: Proposal, { say }: Saying): CommentedFile {
  const from = ({ from: how }: Assumed): string =>
    how === 'said'
      ? say('as the export or its mapping says', 'wie der Export oder seine Zuordnung es sagt')
      : say(
          'To decide: nobody said it; please correct it',
          'Zu klären: niemand hat es gesagt; bitte richtigstellen',
        );
  return {
    path: 'definitions/agreement.yaml',
    data: {
      kind: 'agreement',
      id: 'our-agreement',
      leadpact: 1,
      title: say(
        'How marketing and sales work together (draft)',
        'Wie Marketing und Vertrieb zusammenarbeiten (Entwurf)',
      ),
      rationale: say(
        'A draft read off an export. Nothing in it was agreed yet, and nobody has signed it.',
        'Ein Entwurf, von einem Export abgelesen. Nichts davon ist vereinbart, und niemand hat unterschrieben.',
      ),
      parties: {
        marketing: { title: 'Marketing', approvers: ['head-of-marketing'] },
        sales: { title: say('Sales', 'Vertrieb'), approvers: ['head-of-sales'] },
      },
      languages: [language],
      zone: zone.value,
      currency: currency.value,
      fiscalYearStart: 'january',
      calendar: 'office',
      settle: '48 hours',
      ...(purposes.length > 0 && {
        consents: Object.fromEntries(purposes.map(({ id, title }) => [id, { title: title ?? id }])),
      }),
    },
    notes: [
      { at: ['zone'], words: from(zone) },
      { at: ['currency'], words: from(currency) },
      {
        at: ['fiscalYearStart'],
        words: say('To decide: an export does not show it', 'Zu klären: ein Export zeigt es nicht'),
      },
    ],
  };
}

function calendar({ zone }: Proposal, { say }: Saying): CommentedFile {
  return {
    path: 'definitions/calendar.yaml',
    data: {
      kind: 'calendar',
      id: 'office',
      title: say('Around the clock', 'Rund um die Uhr'),
      zone: zone.value,
      hours: [{ days: ['mon-sun'], from: '00:00', to: '24:00' }],
    },
    notes: [
      {
        at: ['hours'],
        words: say(
          'To decide: an export does not show when you work, so every hour counts; write your hours and holidays, then promise business hours',
          'Zu klären: Ein Export zeigt nicht, wann Sie arbeiten, also zählt jede Stunde; tragen Sie Zeiten und Feiertage ein und sagen Sie dann Geschäftsstunden zu',
        ),
      },
    ],
  };
}

function people({ members }: Proposal, { say, seen }: Saying): CommentedFile {
  return {
    path: 'definitions/people.yaml',
    data: firstPeople(
      say,
      members.map(({ id }) => id),
    ),
    notes: [
      {
        at: ['roles'],
        words: say(
          'The smallest set an agreement needs; an export does not show who decides',
          'Die kleinste Besetzung, die eine Vereinbarung braucht; ein Export zeigt nicht, wer entscheidet',
        ),
      },
      {
        at: ['members'],
        words: say(
          'Nobody appears by name, and nobody should; these stand for four people of yours',
          'Niemand steht hier mit Namen, und so soll es bleiben; diese stehen für vier Ihrer Leute',
        ),
      },
      ...members.map((member) => ({
        at: ['members', member.id],
        words: seen(member.seen, say('rows of an owner', 'Zeilen mit dieser Zuständigkeit')),
      })),
    ],
  };
}

function escalation({ say }: Saying): CommentedFile {
  const both = ['head-of-marketing', 'head-of-sales'];
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
        {
          id: 'first-talk',
          level: 1,
          title: say('First talk', 'Erstes Gespräch'),
          who: ['campaign-manager', 'sales-desk'],
          action: say('Find the cause together.', 'Gemeinsam die Ursache finden.'),
          within: '5 business days',
        },
        {
          id: 'review',
          level: 2,
          title: say('Review', 'Durchsicht'),
          who: both,
          action: say('Agree on a remedy in writing.', 'Schriftlich eine Abhilfe vereinbaren.'),
          within: '10 business days',
        },
        {
          id: 'decision',
          level: 3,
          title: say('Decision', 'Entscheidung'),
          who: [...both, 'campaign-manager', 'sales-desk'],
          action: say(
            'Decide what changes in the agreement.',
            'Entscheiden, was sich an der Vereinbarung ändert.',
          ),
          within: '10 business days',
        },
      ],
    },
    notes: [
      {
        at: ['perLead'],
        words: say(
          'The smallest ladder an agreement needs; an export does not show one',
          'Die kleinste Leiter, die eine Vereinbarung braucht; ein Export zeigt keine',
        ),
      },
    ],
  };
}
