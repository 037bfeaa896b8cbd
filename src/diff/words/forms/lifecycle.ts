import type { Handoff, Lifecycle, Transition } from '../../../model/lifecycle.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { type Form, keyed, unread } from '../form.ts';
import { some, the } from '../say/named.ts';
import { parts, titled } from '../say/parts.ts';
import { choice, choices, counted, heading } from '../say/plain.ts';
import { points } from '../say/points.ts';
import { duration } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { annotated, definition } from './definition.ts';
import { tellGate } from './gate.ts';
import { tellStage } from './stage.ts';

/** What is asked for when something is done by hand. */
export const needWords: Readonly<Record<'reason' | 'note' | 'date', Bilingual>> = {
  reason: { en: 'a reason', de: 'ein Grund' },
  note: { en: 'a note', de: 'eine Notiz' },
  date: { en: 'a date', de: 'ein Datum' },
};

export const tellTransition: Teller<Transition> = keyed<Transition>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  from: ['From stage', 'Aus Phase', the('stage')],
  to: ['To stage', 'In Phase', the('stage')],
  by: ['May be done by', 'Erlaubt für', some('role')],
  requires: ['Asks for', 'Verlangt wird', choices(needWords)],
  ...annotated,
  place: unread,
});

export const tellHandoff: Teller<Handoff> = keyed<Handoff>({
  stage: ['Offers the lead', 'Bietet den Lead an', the('stage')],
  acceptance: ['Accepts the lead', 'Nimmt den Lead an', the('stage')],
  decideWithin: ['Decided within', 'Entscheidungsfrist', duration],
  calendar: ['Calendar', 'Kalender', the('calendar'), ['that of the agreement', 'der der Vereinbarung']],
  onExpiry: [
    'Without a decision in time',
    'Ohne Entscheidung bis dahin',
    choice({
      escalate: { en: 'it is escalated', de: 'wird eskaliert' },
      'auto-accept': { en: 'the lead counts as accepted', de: 'gilt der Lead als angenommen' },
      return: { en: 'the lead goes back to marketing', de: 'geht der Lead ans Marketing zurück' },
    }),
  ],
  decidedBy: ['Decided by', 'Entschieden von', some('role')],
  dispute: [
    'Dispute',
    'Streitfall',
    keyed<NonNullable<Handoff['dispute']>>({
      within: ['to be raised within', 'Frist zur Anmeldung', duration],
      arbiter: ['settled by', 'entschieden von', the('role')],
    }),
  ],
  place: unread,
});

/** How often a lead may begin anew, and with which points. */
export const tellCycles: Teller<Lifecycle['cycles']> = keyed<Lifecycle['cycles']>({
  max: ['at most', 'höchstens', counted(['cycle', 'cycles'], ['Durchlauf', 'Durchläufe'])],
  scoreReset: [
    'at the start of a new one',
    'zu Beginn eines neuen',
    choice({
      none: { en: 'points are kept', de: 'bleiben die Punkte' },
      engagement: { en: 'engagement starts from zero', de: 'beginnt das Engagement bei null' },
    }),
  ],
});

const lifecycle: Form<Lifecycle> = {
  ...definition,
  gates: [
    'Gates, in this order',
    'Sperren, in dieser Reihenfolge',
    parts(tellGate, { label: titled, inOrder: true, alone: true }),
  ],
  stages: [
    'Stages, in this order',
    'Phasen, in dieser Reihenfolge',
    parts(tellStage, { label: titled, inOrder: true, alone: true }),
  ],
  transitions: ['Moves by hand', 'Schritte von Hand', parts(tellTransition, { label: titled })],
  handoff: ['Handoff', 'Übergabe', tellHandoff],
  cycles: ['Cycles', 'Durchläufe', tellCycles],
  demoteBelow: ['Withdrawn from sales below', 'Beim Vertrieb zurückgezogen unter', points, ['never', 'nie']],
};

export const tellLifecycle: Teller<Lifecycle> = keyed(lifecycle);
