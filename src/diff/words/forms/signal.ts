import type { Signal } from '../../../model/signal.ts';
import { keyed } from '../form.ts';
import { the } from '../say/named.ts';
import { entries } from '../say/parts.ts';
import { choice, word, wordList } from '../say/plain.ts';
import type { Teller } from '../teller.ts';
import { definition } from './definition.ts';

export const tellSignal: Teller<Signal> = keyed<Signal>({
  ...definition,
  intent: [
    'Intent',
    'Absicht',
    choice({
      high: { en: 'high', de: 'hoch' },
      standard: { en: 'standard', de: 'normal' },
      low: { en: 'low', de: 'gering' },
    }),
  ],
  source: ['Comes from', 'Kommt von', word],
  consent: ['Needs consent to', 'Braucht Einwilligung in', the('purpose'), ['none', 'keine']],
  properties: ['Properties', 'Eigenschaften', wordList],
  systems: ['Called in', 'Heißt in', entries(word, (system) => system)],
});
