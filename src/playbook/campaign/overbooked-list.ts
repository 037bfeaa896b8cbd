import { overbookedMonths } from '../../lint/overbooked-months.ts';
import { monthWords } from '../../model/words/month-words.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import { link, say, type View } from '../view.ts';

/** Where campaigns that share territories bring more leads than the people of just these can take; a whole month can be light all the same. */
export function overbookedList(view: View): Html {
  const number = (value: number): string => numberWords(value, 0, view.language);
  const found = overbookedMonths(view.agreement);
  return list(
    found.map(({ campaign, capacity, leads, month, people, rivals }) => {
      const others = rivals.length - 1;
      const more =
        others === 0
          ? ''
          : say(view, ` and ${others} more in its territories`, ` und ${others} weitere in ihren Gebieten`);
      return html`✗ ${monthWords(month, view.language)}: ${link(view, 'campaigns', campaign)}${more}: ${say(
        view,
        `${number(leads)} leads, where ${people.join(', ')} can work ${number(capacity)}`,
        `${number(leads)} Leads, wo ${people.join(', ')} ${number(capacity)} schaffen`,
      )}`;
    }),
  );
}
