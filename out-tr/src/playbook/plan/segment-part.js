import { textIn } from '../../model/words/language.js';
import { monthWords } from '../../model/words/month-words.js';
import { moneyWords, neededWords, partWords } from '../../plan/words/amount-words.js';
import { delayWords } from '../../plan/words/delay-words.js';
import { stageName } from '../../plan/words/stage-words.js';
import { exact, exactOf, isNothing } from '../../support/exact.js';
import { html } from '../html.js';
import { facts, joined, table } from '../parts.js';
import { link, say, words } from '../view.js';
import { funnelPicture } from './funnel-picture.js';
/** A segment: its money, the picture of its way, and the steps of the way. */
export function segmentPart(view, need) {
    const { segment } = need;
    const { agreement, language } = view;
    const money = (amount) => moneyWords(amount, agreement.currency, language);
    const side = textIn(agreement.parties[segment.sourcedBy].title, language);
    return html `<section id="segment-${segment.id}"><h2>${words(view, segment.title)}</h2>
${segment.rationale ? html `<p class="rationale">${words(view, segment.rationale)}</p>` : html ``}${facts([
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
            joined(Object.entries(segment.territories).map(([id, share]) => html `${link(view, 'territories', agreement.territories[id], id)} ${partWords(exactOf(share), language)}`)),
        ],
    ])}${funnelPicture(view, need)}${steps(view, need)}</section>`;
}
function openDeals(view, { segment, expected }, money) {
    const deals = segment.openPipeline.map(({ title, value, winRate, closes }) => html `<li>${words(view, title)}: ${money(exact(value))}, ${partWords(exactOf(winRate), view.language)}, ${monthWords(closes, view.language)}</li>`);
    return html `${money(expected)}<ul>${deals}</ul>`;
}
function steps(view, { segment, stages }) {
    const { agreement, language } = view;
    const stage = (id) => {
        const found = agreement.lifecycle.stages.find((each) => each.id === id);
        return html `<a href="${view.base}stages/${encodeURIComponent(id)}.html">${found ? stageName(agreement, id, language) : id}</a>`;
    };
    const rows = stages.map((need) => {
        const step = segment.steps.find(({ from }) => from === need.stage);
        return [
            stage(need.stage),
            neededWords(need.total, language),
            step ? html `${partWords(exactOf(step.rate), language)} → ${stage(step.to)}` : html ``,
            step ? html `<span class="long">${delayWords(step.after, language)}</span>` : '',
        ];
    });
    return table([
        say(view, 'Stage', 'Phase'),
        say(view, 'Needed', 'Gebraucht'),
        say(view, 'Of which go on', 'Davon gehen weiter'),
        say(view, 'When', 'Wann'),
    ], rows);
}
