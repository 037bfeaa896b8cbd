import { monthWords } from '../../model/words/month-words.ts';
import type { PlanReading } from '../../plan/plan-reading.ts';
import { neededWords, tenthsWords } from '../../plan/words/amount-words.ts';
import { stageName } from '../../plan/words/stage-words.ts';
import { isNothing, nothing } from '../../support/exact.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { say, type View } from '../view.ts';

/** What has to enter every stage in every month, all segments together. */
export function monthTable(view: View, { agreement, need, plan }: PlanReading): Html {
  const { language } = view;
  const months = [...new Set(need.stages.flatMap((stage) => [...stage.months.keys()]))].toSorted();
  const rows = months.map((month) => [
    html`<time>${monthWords(month, language)}</time>${month < plan.startsIn ? html` <small>${say(view, 'before the plan starts', 'vor Beginn des Plans')}</small>` : html``}`,
    ...need.stages.map((stage) => {
      const count = stage.months.get(month) ?? nothing;
      return isNothing(count) ? '' : tenthsWords(count, language);
    }),
  ]);
  const sums = [
    html`<strong>${say(view, 'Total', 'Zusammen')}</strong>`,
    ...need.stages.map(({ total }) => html`<strong>${neededWords(total, language)}</strong>`),
  ];
  const head = ['', ...need.stages.map(({ stage }) => stageName(agreement, stage, language))];
  return html`<div class="figures">${table(head, [...rows, sums])}</div><p class="summary">${say(view, 'The sums are rounded up once; the months are exact to a tenth.', 'Die Summen sind einmal aufgerundet, die Monate auf ein Zehntel genau.')}</p>`;
}
