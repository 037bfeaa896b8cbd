import type { Escalation, EscalationParameters, LeadStep, Level } from '../../../model/escalation.ts';
import { type Form, keyed, unread } from '../form.ts';
import { share, shareText } from '../say/exact.ts';
import { some, the, titleOf } from '../say/named.ts';
import { parts, titled, titleIn } from '../say/parts.ts';
import { choice, count, counted, heading, text } from '../say/plain.ts';
import { duration, weeks } from '../say/time.ts';
import { type Spot, said, type Teller } from '../teller.ts';
import { definition } from './definition.ts';

export const tellLeadStep: Teller<LeadStep> = keyed<LeadStep>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  at: ['at a share of the time of', 'bei einem Anteil der Zeit von', share],
  action: [
    'then',
    'dann',
    choice({
      warn: { en: 'warning', de: 'Warnung' },
      notify: { en: 'notice', de: 'Hinweis' },
      reassign: { en: 'reassignment', de: 'Neuzuweisung' },
      queue: { en: 'to the queue', de: 'in die Warteschlange' },
    }),
  ],
  to: [
    'to',
    'an',
    said((id, speaker) =>
      id === 'owner'
        ? speaker.say('the owner of the lead', 'wer den Lead bearbeitet')
        : titleOf('role', id, speaker),
    ),
  ],
  queue: ['queue', 'Warteschlange', the('queue')],
  place: unread,
});

/** By its title, else by when it is taken. */
function stepLabel(step: LeadStep, { speaker }: Spot): string {
  return titleIn(step, speaker) || shareText(step.at, speaker);
}

export const tellEscalationLevel: Teller<Level> = keyed<Level>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  level: ['level', 'Stufe', count],
  who: ['who meets', 'wer zusammenkommt', some('role')],
  action: ['what happens', 'was geschieht', text],
  within: ['within', 'Frist', duration],
  place: unread,
});

const parameters: Form<EscalationParameters> = {
  minSample: [
    'Weeks are merged until so many clocks are judged',
    'Wochen werden zusammengefasst, bis so viele Uhren beurteilt sind',
    count,
  ],
  mergeWeeks: ['Merged are at most', 'Zusammengefasst werden höchstens', weeks],
  consecutiveWeeks: ['Level 2 when missed in a row', 'Stufe 2, wenn nacheinander verfehlt', weeks],
  windowMissed: ['Level 2 also when missed', 'Stufe 2 auch, wenn verfehlt', weeks],
  windowWeeks: ['Level 2: out of the last', 'Stufe 2: von den letzten', weeks],
  durationWeeks: ['Level 3 when level 2 lasts', 'Stufe 3, wenn Stufe 2 anhält', weeks],
  recurrences: [
    'Level 3 also when level 2 comes so often',
    'Stufe 3 auch, wenn Stufe 2 so oft auftritt',
    counted(['time', 'times'], ['Mal', 'Mal']),
  ],
  recurrenceWeeks: ['Level 3: within', 'Stufe 3: innerhalb von', weeks],
  breadth: [
    'Breadth: promises of one side at level 2 or above',
    'Breite: Zusagen einer Seite auf Stufe 2 oder höher',
    count,
  ],
  closeWeeks: ['Closed when kept for', 'Geschlossen, wenn eingehalten für', weeks],
  closeWeeksFromLevel2: [
    'From level 2 on closed when kept for',
    'Ab Stufe 2 geschlossen, wenn eingehalten für',
    weeks,
  ],
  lapseWeeks: ['Lapses without a judgement after', 'Erlischt ohne Urteil nach', weeks],
};

export const tellEscalation: Teller<Escalation> = keyed<Escalation>({
  ...definition,
  perLead: ['On one lead', 'Bei einem Lead', parts(tellLeadStep, { label: stepLabel })],
  levels: ['Level', 'Stufe', parts(tellEscalationLevel, { label: titled })],
  parameters: ['', '', keyed(parameters)],
});
