import type { Stage, StageEntry } from '../../../model/lifecycle.ts';
import { type Form, keyed, unread } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { some, the } from '../say/named.ts';
import { choice, count, text, yesNo } from '../say/plain.ts';
import { days } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { definition } from './definition.ts';

const fastTrack: Form<NonNullable<StageEntry['fastTrack']>> = {
  signals: ['on any of', 'bei einem von', some('signal')],
  withinDays: ['not older than', 'nicht älter als', days],
  place: unread,
};

export const tellStageEntry: Teller<StageEntry> = keyed<StageEntry>({
  automatic: ['Entered automatically', 'Wird automatisch erreicht', yesNo],
  fields: ['Must be known', 'Muss bekannt sein', some('field')],
  expected: ['Should be known', 'Sollte bekannt sein', some('field')],
  require: ['Required', 'Voraussetzung', criterion],
  threshold: ['Threshold', 'Schwelle', criterion],
  fastTrack: ['Fast track past the threshold', 'Überholspur an der Schwelle vorbei', keyed(fastTrack)],
  qualification: ['Checklist to pass', 'Zu bestehende Prüfliste', the('qualification')],
});

const stage: Form<Stage> = {
  ...definition,
  rank: ['Rank', 'Rang', count],
  category: [
    'Category',
    'Art',
    choice({
      open: { en: 'open', de: 'offen' },
      won: { en: 'won', de: 'gewonnen' },
      lost: { en: 'lost', de: 'verloren' },
      parked: { en: 'parked', de: 'geparkt' },
    }),
  ],
  skippable: ['May be skipped', 'Darf übersprungen werden', yesNo],
  guidance: ['What to do here', 'Was hier zu tun ist', text],
  entry: ['', '', tellStageEntry],
};

export const tellStage: Teller<Stage> = keyed(stage);
