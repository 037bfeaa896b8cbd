import type { Gate } from '../../../model/lifecycle.ts';
import { keyed, unread } from '../form.ts';
import { criterion } from '../say/conditions.ts';
import { the } from '../say/named.ts';
import { choice, text } from '../say/plain.ts';
import type { Teller } from '../teller.ts';
import { annotated } from './definition.ts';

export const tellGate: Teller<Gate> = keyed<Gate>({
  id: unread,
  title: ['Title', 'Bezeichnung', text],
  kind: [
    'Stops a lead',
    'Hält einen Lead an',
    choice({
      objection: { en: 'that has objected', de: 'der widersprochen hat' },
      'withdrawn-consent': { en: 'whose consent is withdrawn', de: 'dessen Einwilligung widerrufen ist' },
      embargo: { en: 'under an embargo', de: 'unter einem Embargo' },
      'no-consent': { en: 'without consent', de: 'ohne Einwilligung' },
      criterion: { en: 'that meets the condition', de: 'der die Bedingung erfüllt' },
    }),
  ],
  when: ['Condition', 'Bedingung', criterion],
  purpose: ['Consent to', 'Einwilligung in', the('purpose')],
  reason: ['Reason that is recorded', 'Erfasster Grund', the('reason')],
  ...annotated,
  place: unread,
});
