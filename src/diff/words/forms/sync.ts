import type { SalesActivity, Sync, SyncEnd, SyncedField, SyncedStage } from '../../../model/sync.ts';
import type { TargetConfiguration } from '../../../model/target.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import { keyed, unread } from '../form.ts';
import { share } from '../say/exact.ts';
import { ordered, some, the, titleOf } from '../say/named.ts';
import { entries } from '../say/parts.ts';
import { choice, choices, text, word, yesNo } from '../say/plain.ts';
import { minutes, rhythm } from '../say/time.ts';
import { insideOf, type Teller } from '../teller.ts';
import { definition } from './definition.ts';

const endWords: Readonly<Record<SyncEnd, Bilingual>> = {
  crm: { en: 'CRM', de: 'CRM' },
  map: { en: 'marketing platform', de: 'Marketing-Plattform' },
};

/** The same of both systems. */
function ofEnds<T>(tell: Teller<T>): Teller<Readonly<Record<SyncEnd, T>>> {
  return (both, spot) =>
    syncEnds.flatMap((end) => tell(both[end], insideOf(spot, end, endWords[end][spot.speaker.language])));
}

const syncEnds: readonly SyncEnd[] = ['crm', 'map'];

export const tellSyncedField: Teller<SyncedField> = keyed<SyncedField>({
  id: unread,
  direction: [
    'goes',
    'geht',
    choice({
      'crm to map': { en: 'CRM → marketing platform', de: 'CRM → Marketing-Plattform' },
      'map to crm': { en: 'marketing platform → CRM', de: 'Marketing-Plattform → CRM' },
      both: { en: 'both ways', de: 'in beide Richtungen' },
    }),
  ],
  wins: [
    'wins',
    'gewinnt',
    choice({ ...endWords, newest: { en: 'the newest value', de: 'der neueste Wert' } }),
  ],
  withinMinutes: ['within', 'innerhalb von', minutes],
  rationale: ['Why', 'Warum', text],
  place: unread,
});

const stage: Teller<SyncedStage> = keyed<SyncedStage>({
  id: unread,
  crm: ['in the CRM', 'im CRM', word],
  map: ['in the marketing platform', 'in der Marketing-Plattform', word],
  place: unread,
});

const differences: Teller<NonNullable<Sync['differences']>> = keyed<NonNullable<Sync['differences']>>({
  atMost: ['at most', 'höchstens', share],
  per: ['counted', 'gezählt', rhythm],
  countedBy: ['counted by', 'gezählt von', the('role')],
  place: unread,
});

export const tellSync: Teller<Sync> = keyed<Sync>({
  ...definition,
  systems: ['System', 'System', ofEnds(the('target'))],
  connection: [
    'Connected by',
    'Verbunden durch',
    choice({
      native: { en: 'the vendors’ own integration', de: 'die Integration der Hersteller' },
      middleware: { en: 'a product between them', de: 'ein Produkt dazwischen' },
      own: { en: 'a connection of our own', de: 'eine eigene Anbindung' },
    }),
  ],
  scoredIn: ['The score is worked out in', 'Die Punkte entstehen in', choice(endWords)],
  withinMinutes: ['Values arrive within', 'Werte kommen an innerhalb von', minutes],
  match: ['The same lead has the same', 'Derselbe Lead hat dieselbe Angabe in', ordered('field')],
  fields: ['Field', 'Feld', entries(tellSyncedField, (id, { speaker }) => titleOf('field', id, speaker))],
  stays: ['Stays in', 'Bleibt in', ofEnds(some('field'))],
  stages: ['Stage', 'Phase', entries(stage, (id, { speaker }) => titleOf('stage', id, speaker))],
  stagesWithinMinutes: ['Stages arrive within', 'Phasen kommen an innerhalb von', minutes],
  marketingSees: [
    'Marketing sees',
    'Das Marketing sieht',
    choices<SalesActivity>({
      call: { en: 'calls', de: 'Anrufe' },
      email: { en: 'e-mails of reps', de: 'E-Mails des Vertriebs' },
      meeting: { en: 'meetings', de: 'Termine' },
      opportunity: { en: 'opportunities', de: 'Verkaufschancen' },
      'won-deal': { en: 'the whole way of a won deal', de: 'den ganzen Weg eines gewonnenen Auftrags' },
    }),
  ],
  salesSees: ['Sales sees', 'Der Vertrieb sieht', some('signal')],
  differences: ['Differences tolerated', 'Geduldete Abweichungen', differences],
});

export const tellTarget: Teller<TargetConfiguration> = keyed<TargetConfiguration>({
  ...definition,
  apiVersion: ['Version of the interface', 'Version der Schnittstelle', word],
  prefix: ['Names begin with', 'Namen beginnen mit', word],
  ownsWholeObjects: [
    'May replace whole lists of the system',
    'Darf ganze Listen des Systems ersetzen',
    yesNo,
  ],
  baseline: ['Added to what was retrieved in', 'Ergänzt, was abgerufen wurde in', word],
  deletesRenamed: ['Deletes what was renamed', 'Löscht, was umbenannt wurde', yesNo],
});
