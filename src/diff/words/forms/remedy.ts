import type { NamedPromise } from '../../../model/named-promise.ts';
import type { Miss } from '../../../model/remedy.ts';
import type { Term } from '../../../model/term.ts';
import type { Approval, Waiver } from '../../../model/waiver.ts';
import { keyed, unread } from '../form.ts';
import { share } from '../say/exact.ts';
import { languageName } from '../say/language-name.ts';
import { the, titleOf } from '../say/named.ts';
import { entries } from '../say/parts.ts';
import { count, text, word, wordList } from '../say/plain.ts';
import { date, instant } from '../say/time.ts';
import { said, type Teller } from '../teller.ts';
import { definition, ownership } from './definition.ts';

/** A promise on leads, about touches, or about a period, by its title; its kind where it has no other. */
const promise: Teller<NamedPromise> = said(({ by, id }, speaker) => {
  const { say } = speaker;
  const kind = {
    sla: say('promise on each lead', 'Zusage je Lead'),
    touches: say('touch policy', 'Regel für Kontaktversuche'),
    commitment: say('commitment', 'Zusage je Zeitraum'),
  }[by];
  return `${titleOf(by, id, speaker)} (${kind})`;
});

export const tellMiss: Teller<Miss> = keyed<Miss>({
  id: unread,
  missed: ['Missed', 'Verfehlt', promise],
  week: ['Week', 'Woche', word],
  kept: ['Kept', 'Eingehalten', share],
  level: ['Escalation level', 'Eskalationsstufe', count],
  cause: ['Cause', 'Ursache', text],
  remedy: ['Remedy', 'Abhilfe', text],
  responsible: ['Responsible', 'Verantwortlich', the('role')],
  due: ['Due on', 'Fällig am', date],
  done: ['Done on', 'Erledigt am', date],
  owner: ['Owned by', 'Verantwortet von', ownership],
  place: unread,
});

export const tellWaiver: Teller<Waiver> = keyed<Waiver>({
  id: unread,
  waived: ['Waived', 'Ausgesetzt', promise],
  team: ['For the team', 'Für das Team', the('team'), ['everybody', 'alle']],
  from: ['First week', 'Erste Woche', word],
  to: ['Last week', 'Letzte Woche', word],
  why: ['Why', 'Warum', text],
  approved: [
    'Approved',
    'Genehmigt',
    keyed<Approval>({
      by: ['by', 'von', the('role')],
      at: ['at', 'am', instant],
    }),
  ],
  owner: ['Owned by', 'Verantwortet von', ownership],
  place: unread,
});

export const tellTerm: Teller<Term> = keyed<Term>({
  ...definition,
  means: ['Means', 'Bedeutet', text],
  stage: ['Stage', 'Phase', the('stage')],
  avoided: [
    'Not said instead',
    'Stattdessen nicht',
    entries(wordList, (tag, { speaker }) => languageName(tag, speaker)),
  ],
});
