import type { ContentPiece, ContentType, ContentUse } from '../../../model/content.ts';
import { type Form, keyed, unread } from '../form.ts';
import { some, the } from '../say/named.ts';
import { parts } from '../say/parts.ts';
import { choice, count } from '../say/plain.ts';
import { date, rhythm } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { definition } from './definition.ts';

export const tellContentType: Teller<ContentType> = keyed<ContentType>({
  ...definition,
  review: ['Reviewed', 'Geprüft', rhythm],
  fulfils: ['Keeps the commitment', 'Hält die Zusage ein', the('commitment')],
});

const use: Form<ContentUse> = {
  quarter: unread,
  sent: ['sent', 'verschickt', count],
  inDeals: ['in deals', 'in Aufträgen', count],
  inWonDeals: ['in won deals', 'in gewonnenen Aufträgen', count],
  place: unread,
};

export const tellContentPiece: Teller<ContentPiece> = keyed<ContentPiece>({
  ...definition,
  type: ['Type', 'Art', the('contentType')],
  stages: ['Helps in', 'Hilft in', some('stage')],
  personas: ['Made for', 'Gemacht für', some('persona')],
  keptBy: ['Kept by', 'Gepflegt von', the('role')],
  reviewed: ['Last reviewed', 'Zuletzt geprüft', date],
  review: ['Reviewed', 'Geprüft', rhythm, ['not agreed', 'nicht vereinbart']],
  verdict: [
    'Verdict',
    'Urteil',
    choice({
      keep: { en: 'keep', de: 'behalten' },
      invest: { en: 'invest', de: 'ausbauen' },
      improve: { en: 'improve', de: 'verbessern' },
      retire: { en: 'retire', de: 'zurückziehen' },
    }),
  ],
  use: ['Use', 'Nutzung', parts(keyed(use), { label: (_, __, key) => key, key: ({ quarter }) => quarter })],
  retired: ['Retired on', 'Zurückgezogen am', date],
  replacedBy: ['Replaced by', 'Ersetzt durch', the('content')],
});
