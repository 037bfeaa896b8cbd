import { monthsWords } from '../../model/words/month-words.js';
import { moneyWords, neededWords } from '../../plan/words/amount-words.js';
import { stageName } from '../../plan/words/stage-words.js';
import { html } from '../html.js';
import { table } from '../parts.js';
import { say, words } from '../view.js';
/** What must exist by which date, the earliest first. */
export function deadlineTable(view, { agreement, deadlines }) {
    const { language } = view;
    const rows = deadlines
        .toSorted((left, right) => (left.by < right.by ? -1 : left.by > right.by ? 1 : 0))
        .map(({ by, count, months, segment, stage, tooLate, value }) => [
        html `<time>${by}</time>${tooLate ? html ` <small>${say(view, 'before the plan starts', 'vor Beginn des Plans')}</small>` : html ``}`,
        stageName(agreement, stage, language),
        neededWords(count, language),
        value === undefined ? '' : moneyWords(value, agreement.currency, language),
        html `<span class="long">${monthsWords(months, language)}</span>`,
        html `<a class="long" href="#segment-${segment.id}">${words(view, segment.title)}</a>`,
    ]);
    return table([
        say(view, 'By', 'Bis'),
        say(view, 'Stage', 'Phase'),
        say(view, 'How many', 'Wie viele'),
        say(view, 'Worth', 'Wert'),
        say(view, 'For won deals of', 'Für Abschlüsse'),
        say(view, 'Segment', 'Segment'),
    ], rows);
}
