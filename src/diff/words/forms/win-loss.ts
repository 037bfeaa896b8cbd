import type { Interview, InterviewQuestion, WinLoss, WinLossProgramme } from '../../../model/win-loss.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { keyed, unread } from '../form.ts';
import { share } from '../say/exact.ts';
import { the } from '../say/named.ts';
import { entries, parts } from '../say/parts.ts';
import { choice, heading, text, word } from '../say/plain.ts';
import { calendarDays, date, dateText, minutes } from '../say/time.ts';
import { insideOf, type Teller } from '../teller.ts';
import { tellAnswer } from './answer.ts';
import { tellLesson } from './lesson.ts';

const outcomeWords: Readonly<Record<'won' | 'lost', Bilingual>> = {
  won: { en: 'won', de: 'gewonnen' },
  lost: { en: 'lost', de: 'verloren' },
};

export const tellProgramme: Teller<WinLossProgramme> = keyed<WinLossProgramme>({
  title: ['Title', 'Bezeichnung', text],
  rationale: ['Why', 'Warum', text],
  askedBy: ['Asked by', 'Gefragt von', the('role')],
  withinDays: ['Asked within', 'Frist', calendarDays],
  share: ['After a share of the decided deals of', 'Nach einem Anteil der entschiedenen Aufträge von', share],
  minutes: ['Takes', 'Dauert', minutes],
  place: unread,
});

export const tellQuestion: Teller<InterviewQuestion> = keyed<InterviewQuestion>({
  id: unread,
  asks: ['Asked is', 'Gefragt wird', heading],
  about: [
    'about',
    'zu',
    choice({
      reason: { en: 'the reason', de: 'Grund' },
      touches: { en: 'touches', de: 'Kontakten' },
      sales: { en: 'sales', de: 'Vertrieb' },
      messaging: { en: 'what we say', de: 'unseren Aussagen' },
      price: { en: 'price', de: 'Preis' },
      product: { en: 'product', de: 'Produkt' },
    }),
  ],
  answer: [
    'answered with',
    'beantwortet mit',
    choice({
      text: { en: 'own words', de: 'eigenen Worten' },
      choice: { en: 'one of the choices', de: 'einer Auswahl' },
      choices: { en: 'any of the choices', de: 'mehreren aus der Auswahl' },
      scale: { en: 'a number up to 10', de: 'einer Zahl bis 10' },
      'yes-no': { en: 'yes or no', de: 'ja oder nein' },
      signals: { en: 'signals', de: 'Signalen' },
      reason: { en: 'a reason', de: 'einem Grund' },
    }),
  ],
  choices: ['choice', 'Auswahl', entries(text, (id) => id)],
  after: ['only after deals', 'nur nach Aufträgen', choice(outcomeWords)],
  place: unread,
});

/** Each under its question. */
const answers: Teller<Interview['answers']> = (record, spot) => {
  const { names, words } = spot.speaker;
  return Object.entries(record).flatMap(([id, answer]) => {
    const question = names.winLoss.form.find((each) => each.id === id);
    return tellAnswer(answer, insideOf(spot, id, words(question?.asks) || id), question);
  });
};

export const tellInterview: Teller<Interview> = keyed<Interview>({
  id: unread,
  deal: ['Deal', 'Auftrag', word],
  outcome: ['Outcome', 'Ausgang', choice(outcomeWords)],
  closed: ['Closed on', 'Abgeschlossen am', date],
  asked: ['Asked on', 'Gefragt am', date],
  reason: ['Reason', 'Grund', the('reason')],
  persona: ['Persona', 'Persona', the('persona')],
  answers: ['', '', answers],
  lessons: ['Lesson', 'Lehre', parts(tellLesson, { label: (_, __, key) => key })],
  place: unread,
});

export const tellWinLoss: Teller<WinLoss> = keyed<WinLoss>({
  programme: ['Programme', 'Programm', tellProgramme],
  form: [
    'Question',
    'Frage',
    parts(tellQuestion, { label: ({ asks }, { speaker }, key) => speaker.words(asks) || key, inOrder: true }),
  ],
  interviews: [
    'Interview',
    'Gespräch',
    entries(tellInterview, (id, { speaker }, { closed }) => `${id} (${dateText(closed, speaker)})`),
  ],
});
