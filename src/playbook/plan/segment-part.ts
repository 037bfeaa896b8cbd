import { textIn } from '../../model/words/language.ts';
import { monthWords } from '../../model/words/month-words.ts';
import type { SegmentNeed } from '../../plan/segment-need.ts';
import { moneyWords, partWords } from '../../plan/words/amount-words.ts';
import { type Exact, exact, exactOf, isNothing } from '../../support/exact.ts';
import { type Html, html } from '../html.ts';
import { facts, joined } from '../parts.ts';
import { link, say, type View, words } from '../view.ts';
import { funnelPicture } from './funnel-picture.ts';

/** A segment: its money, the picture of its way, and the steps of the way. */
export function segmentPart(view: View, need: SegmentNeed): Html {
  const { segment } = need;
  const { agreement, language } = view;
  const money = (amount: Exact): string => moneyWords(amount, agreement.currency, language);
  const side = textIn(agreement.parties[segment.sourcedBy].title, language);
  return html`<section id="segment-${segment.id}"><h2>${words(view, segment.title)}</h2>
${segment.rationale ? html`<p class="rationale">${words(view, segment.rationale)}</p>` : html``}${facts([
  [say(view, 'Brought by', 'Bringt'), side],
  [
    say(view, 'Part of the target', 'Teil des Ziels'),
    `${money(need.target)} (${partWords(exactOf(segment.share), language)})`,
  ],
  [
    say(view, 'Expected of open deals', 'Erwartet aus offenen Geschäften'),
    isNothing(need.expected) ? undefined : openDeals(view, need, money),
  ],
  [say(view, 'Left to win', 'Noch zu gewinnen'), money(need.toWin)],
  [say(view, 'Size of a deal', 'Größe eines Abschlusses'), money(exact(segment.dealSize))],
  [
    say(view, 'Territories', 'Gebiete'),
    joined(
      Object.entries(segment.territories).map(
        ([id, share]) =>
          html`${link(view, 'territories', agreement.territories[id], id)} ${partWords(exactOf(share), language)}`,
      ),
    ),
  ],
])}${funnelPicture(view, need)}</section>`;
}

function openDeals(view: View, { segment, expected }: SegmentNeed, money: (amount: Exact) => string): Html {
  const deals = segment.openPipeline.map(
    ({ title, value, winRate, closes }) =>
      html`<li>${words(view, title)}: ${money(exact(value))}, ${partWords(exactOf(winRate), view.language)}, ${monthWords(closes, view.language)}</li>`,
  );
  return html`${money(expected)}<ul>${deals}</ul>`;
}
