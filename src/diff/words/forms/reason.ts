import type { Reason } from '../../../model/reason.ts';
import { keyed } from '../form.ts';
import { the } from '../say/named.ts';
import { choice, choices, word, yesNo } from '../say/plain.ts';
import { calendarDays } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { definition, sideWords } from './definition.ts';
import { needWords } from './lifecycle.ts';

export const tellReason: Teller<Reason> = keyed<Reason>({
  ...definition,
  class: [
    'Class',
    'Art',
    choice({
      return: { en: 'return to marketing, same cycle', de: 'Rückgabe an das Marketing, gleicher Durchlauf' },
      recycle: { en: 'recycle for later', de: 'Zurückstellen für später' },
      disqualify: { en: 'disqualify', de: 'Disqualifizieren' },
      lost: { en: 'lost', de: 'Verloren' },
    }),
  ],
  fault: ['At fault', 'Liegt an', choice({ ...sideWords, none: { en: 'nobody', de: 'niemandem' } })],
  to: ['The lead goes to', 'Der Lead geht nach', the('stage'), ['stays where it is', 'bleibt, wo er ist']],
  waitDays: ['Wait', 'Wartezeit', calendarDays, ['none', 'keine']],
  asksDate: ['Waits until a date that is asked for', 'Wartet bis zu einem erfragten Datum', yesNo],
  usedAt: [
    'Can be chosen',
    'Wählbar',
    choices({
      handoff: { en: 'at the handoff', de: 'bei der Übergabe' },
      work: { en: 'while sales works the lead', de: 'während der Vertrieb den Lead bearbeitet' },
      opportunity: { en: 'on an opportunity', de: 'an einer Verkaufschance' },
    }),
  ],
  requires: ['Asks for', 'Verlangt wird', choices(needWords)],
  track: ['Nurture track', 'Nurture-Strecke', word],
  exemptFromTouches: ['Exempt from the touches', 'Von den Kontaktversuchen ausgenommen', yesNo],
});
