import type { Qualification, QualificationItem } from '../../../model/qualification.ts';
import { keyed, unread } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { parts, titled } from '../say/parts.ts';
import { count, heading, text, word, yesNo } from '../say/plain.ts';
import type { Speaker } from '../speaker.ts';
import { said, type Teller } from '../teller.ts';
import { annotated, definition } from './definition.ts';

export const tellQualificationItem: Teller<QualificationItem> = keyed<QualificationItem>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  question: ['question', 'Frage', text],
  when: ['met when', 'erfüllt, wenn', criterion],
  required: ['has to be met', 'muss erfüllt sein', yesNo],
  weight: ['weight', 'Gewicht', count],
  ...annotated,
  place: unread,
});

export const tellQualification: Teller<Qualification> = keyed<Qualification>({
  ...definition,
  framework: ['Framework', 'Modell', word],
  items: ['Item', 'Punkt', parts(tellQualificationItem, { label: titled })],
  pass: ['Passed with', 'Bestanden mit', said(passText)],
  // Made of the items and of how many have to be met.
  criterion: unread,
});

function passText(pass: Qualification['pass'], { say }: Speaker): string {
  switch (pass.rule) {
    case 'all':
      return say('all items', 'allen Punkten');
    case 'atLeast':
      return say(`at least ${pass.n} items`, `mindestens ${pass.n} Punkten`);
    case 'weight':
      return say(`a weight of at least ${pass.atLeast}`, `einem Gewicht von mindestens ${pass.atLeast}`);
    default:
      return pass satisfies never;
  }
}
