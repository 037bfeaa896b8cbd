import type { AgendaItem, Cadence, Occasion, ReportName } from '../../../model/cadence.ts';
import { durationWords } from '../../../model/words/duration-words.ts';
import { reportWords } from '../../../model/words/report-words.ts';
import { meetingDayWords, rhythmWords } from '../../../model/words/rhythm-words.ts';
import { formatTimeOfDay } from '../../../support/time-of-day.ts';
import { type Form, keyed, unread } from '../form.ts';
import { some, the } from '../say/named.ts';
import { parts } from '../say/parts.ts';
import { choice, choices, listOf, text } from '../say/plain.ts';
import { signatures } from '../say/signatures.ts';
import { date, dateText, minutes } from '../say/time.ts';
import type { Speaker } from '../speaker.ts';
import { said, type Teller } from '../teller.ts';
import { definition } from './definition.ts';

const agendaItem: Form<AgendaItem> = {
  topic: ['', '', text],
  minutes: ['takes', 'dauert', minutes],
  by: ['by', 'durch', the('role')],
  place: unread,
};

const occasion: Form<Occasion> = {
  planned: unread,
  was: [
    '',
    '',
    choice({
      held: { en: 'held', de: 'gehalten' },
      moved: { en: 'moved', de: 'verlegt' },
      missed: { en: 'missed', de: 'ausgefallen' },
    }),
  ],
  held: ['took place on', 'fand statt am', date],
  why: ['why', 'warum', text],
  decided: ['decided', 'entschieden', text],
  signatures: ['signed', 'unterschrieben', signatures],
  place: unread,
};

const cadence: Form<Cadence> = {
  ...definition,
  when: ['When', 'Wann', said(timeText)],
  at: ['At', 'Um', said(formatTimeOfDay)],
  minutes: ['Takes', 'Dauert', minutes],
  ledBy: ['Led by', 'Geleitet von', the('role')],
  attendees: ['Attended by', 'Dabei sind', some('role')],
  inputs: [
    'Read before',
    'Zuvor gelesen',
    keyed<Cadence['inputs']>({
      reports: ['reports', 'Berichte', choices<ReportName>(reportWords)],
      metrics: ['metrics', 'Kennzahlen', some('metric')],
    }),
  ],
  agenda: [
    'Agenda',
    'Tagesordnung',
    parts(keyed(agendaItem), { label: (_, __, key) => key, key: (_, index) => `${index + 1}` }),
  ],
  output: ['What comes out of it', 'Was herauskommt', text],
  fulfils: ['Keeps the commitments', 'Hält die Zusagen ein', some('commitment')],
  escalations: [
    'Settles escalations of level',
    'Klärt Eskalationen der Stufe',
    listOf((level: number) => `${level}`),
  ],
  signedBy: ['Signed by', 'Unterschrieben von', some('role')],
  log: [
    'Log',
    'Protokoll',
    parts(keyed(occasion), {
      label: ({ planned }, { speaker }) => dateText(planned, speaker),
      key: ({ planned }) => planned,
    }),
  ],
};

function timeText(when: Cadence['when'], { language, say }: Speaker): string {
  if (when.by === 'occasion') {
    const after = {
      campaign: say('the end of a campaign', 'dem Ende einer Kampagne'),
      escalation: say('an escalation', 'einer Eskalation'),
      deal: say('a deal won or lost', 'einem gewonnenen oder verlorenen Auftrag'),
      quarter: say('the end of a quarter', 'dem Ende eines Quartals'),
    }[when.after];
    const within = durationWords(when.within, language);
    return say(`within ${within} after ${after}`, `höchstens ${within} nach ${after}`);
  }
  const { every, on } = when;
  const day = on === undefined ? '' : meetingDayWords(on, every.unit, language);
  // The first Tuesday of the month comes every month.
  const rhythm = on?.ordinal !== undefined && every.amount === 1 ? '' : rhythmWords(every, language);
  return [rhythm, day].filter((words) => words !== '').join(', ');
}

export const tellCadence: Teller<Cadence> = keyed(cadence);
