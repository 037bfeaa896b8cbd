import { whyUncarried } from '../marketing-uncarried.ts';
import type { Carrier } from './carrier.ts';

const why = whyUncarried('Marketo', {
  attribution: {
    en: 'the credit is computed by leadpact; Marketo’s own attribution follows other rules',
    de: 'die Anrechnung berechnet leadpact; Marketos eigene Attribution folgt anderen Regeln',
  },
  campaign: {
    en: 'programs and campaigns are built by hand in Marketo',
    de: 'Programme und Kampagnen werden in Marketo von Hand gebaut',
  },
  fallback: {
    en: 'nobody is assigned by a smart list, so nothing falls back',
    de: 'Smart Lists weisen niemanden zu, also gibt es keinen Rückfall',
  },
  list: {
    en: 'lists of values are kept by hand in Marketo, where a smart list asks for them',
    de: 'Wertelisten werden in Marketo von Hand gepflegt, wo eine Smart List sie braucht',
  },
  queue: { en: 'people have no queues in Marketo', de: 'Personen haben in Marketo keine Warteschlangen' },
  routing: { en: 'smart lists do not look up accounts', de: 'Smart Lists schlagen keine Accounts nach' },
  team: { en: 'Marketo keeps no teams of sales', de: 'Marketo führt keine Vertriebsteams' },
  territory: {
    en: 'Marketo has no territories; smart lists show who gets which lead',
    de: 'Marketo kennt keine Gebiete; wer welchen Lead bekommt, zeigen die Smart Lists',
  },
});

/** The carrier of a clause that nothing in Marketo stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  return { clause, caveats: [{ fidelity: 'missing', words: why(clause) }], files: [] };
}
