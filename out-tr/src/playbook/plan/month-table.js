import { monthWords } from '../../model/words/month-words.js';
import { neededWords, tenthsWords } from '../../plan/words/amount-words.js';
import { stageName } from '../../plan/words/stage-words.js';
import { isNothing, nothing } from '../../support/exact.js';
import { html } from '../html.js';
import { table } from '../parts.js';
import { say } from '../view.js';
/** What has to enter every stage in every month, all segments together. */
export function monthTable(view, { agreement, need, plan }) {
    const { language } = view;
    const months = [...new Set(need.stages.flatMap((stage) => [...stage.months.keys()]))].toSorted();
    const rows = months.map((month) => [
        html `<time>${monthWords(month, language)}</time>${month < plan.startsIn ? html ` <small>${say(view, 'before the plan starts', 'vor Beginn des Plans')}</small>` : html ``}`,
        ...need.stages.map((stage) => {
            const count = stage.months.get(month) ?? nothing;
            return isNothing(count) ? '' : tenthsWords(count, language);
        }),
    ]);
    const sums = [
        html `<strong>${say(view, 'Together', 'Zusammen')}</strong>`,
        ...need.stages.map(({ total }) => html `<strong>${neededWords(total, language)}</strong>`),
    ];
    const head = ['', ...need.stages.map(({ stage }) => stageName(agreement, stage, language))];
    return html `<div class="figures">${table(head, [...rows, sums])}</div><p class="summary">${say(view, 'The sums are rounded up once; the months are exact to a tenth.', 'Die Summen sind einmal aufgerundet, die Monate auf ein Zehntel genau.')}</p>`;
}
