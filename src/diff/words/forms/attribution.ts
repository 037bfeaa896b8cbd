import type { Attribution, AttributionModel, RoleWeights } from '../../../model/attribution.ts';
import { keyed } from '../form.ts';
import { share } from '../say/exact.ts';
import { some, the } from '../say/named.ts';
import { choice } from '../say/plain.ts';
import { days, minutes } from '../say/time.ts';
import { insideOf, type Teller } from '../teller.ts';
import { definition } from './definition.ts';

const weights: Teller<RoleWeights> = keyed<RoleWeights>({
  first: ['first touch', 'erster Kontakt', share],
  lead: ['last touch before the lead', 'letzter Kontakt vor dem Lead', share],
  opportunity: ['last touch before the opportunity', 'letzter Kontakt vor der Verkaufschance', share],
  close: ['last touch before the close', 'letzter Kontakt vor dem Abschluss', share],
  last: ['last touch', 'letzter Kontakt', share],
  middle: ['all others together', 'alle übrigen zusammen', share],
});

/** Half-life, or the weight of each role; by which of both it goes is seen by what there is. */
const credit: Teller<Attribution['credit']> = (value, spot) =>
  value.by === 'role'
    ? weights(value.weights, { ...spot, path: `${spot.path}.weights` })
    : days(
        value.halfLifeDays,
        insideOf(spot, 'halfLifeDays', spot.speaker.say('counts half after', 'zählt halb nach')),
      );

export const tellAttribution: Teller<Attribution> = keyed<Attribution>({
  ...definition,
  anchor: [
    'Touches count up to',
    'Kontakte zählen bis',
    choice({
      lead: { en: 'the creation of the lead', de: 'zur Anlage des Leads' },
      opportunity: { en: 'the creation of the opportunity', de: 'zur Anlage der Verkaufschance' },
      close: { en: 'the close', de: 'zum Abschluss' },
    }),
  ],
  lookbackDays: ['And back', 'Und zurück', days],
  signals: ['What counts', 'Was zählt', some('signal')],
  dedupeMinutes: [
    'The same touch counts once within',
    'Derselbe Kontakt zählt einmal innerhalb von',
    minutes,
  ],
  model: [
    'Model',
    'Modell',
    choice<AttributionModel>({
      first: { en: 'first touch', de: 'erster Kontakt' },
      last: { en: 'last touch', de: 'letzter Kontakt' },
      linear: { en: 'all alike', de: 'alle gleich' },
      'time-decay': { en: 'the newer the more', de: 'je neuer, desto mehr' },
      u: { en: 'U: first and lead', de: 'U: erster und Lead' },
      position: { en: 'by position: first and last', de: 'nach Position: erster und letzter' },
      w: { en: 'W: first, lead and opportunity', de: 'W: erster, Lead und Verkaufschance' },
      'full-path': { en: 'full path up to the close', de: 'ganzer Weg bis zum Abschluss' },
      custom: { en: 'weights of our own', de: 'eigene Gewichte' },
    }),
  ],
  credit: ['Credit', 'Anrechnung', credit],
  per: [
    'Shared among',
    'Geteilt unter',
    choice({ touch: { en: 'touches', de: 'Kontakten' }, channel: { en: 'channels', de: 'Kanälen' } }),
  ],
  runs: [
    'Touches in a row on one channel',
    'Kontakte hintereinander auf einem Kanal',
    choice({
      keep: { en: 'each counts', de: 'zählen einzeln' },
      collapse: { en: 'count as the earliest one', de: 'zählen als der früheste' },
    }),
  ],
  fallback: ['Without any touch goes by', 'Ohne Kontakt gilt', the('attribution')],
});
