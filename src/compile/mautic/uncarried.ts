import { whyUncarried } from '../marketing-uncarried.ts';
import type { Carrier } from './carrier.ts';

const why = whyUncarried('Mautic', {
  attribution: {
    en: 'the credit is computed by leadpact; Mautic knows the first and the last source only',
    de: 'die Anrechnung berechnet leadpact; Mautic kennt nur die erste und die letzte Quelle',
  },
  campaign: { en: 'campaigns are built by hand in Mautic', de: 'Kampagnen werden in Mautic von Hand gebaut' },
  fallback: {
    en: 'nobody is assigned by a segment, so nothing falls back',
    de: 'Segmente weisen niemanden zu, also gibt es keinen Rückfall',
  },
  queue: { en: 'contacts have no queues in Mautic', de: 'Kontakte haben in Mautic keine Warteschlangen' },
  routing: { en: 'segments do not look up accounts', de: 'Segmente schlagen keine Accounts nach' },
  team: { en: 'Mautic has no teams', de: 'Mautic kennt keine Teams' },
  territory: {
    en: 'Mautic has no territories; segments show who gets which lead',
    de: 'Mautic kennt keine Gebiete; wer welchen Lead bekommt, zeigen die Segmente',
  },
});

/** The carrier of a clause that nothing in Mautic stands for. Throws for a kind that should have been carried. */
export function uncarried(clause: string): Carrier {
  return { clause, caveats: [{ fidelity: 'missing', words: why(clause) }], files: [] };
}
