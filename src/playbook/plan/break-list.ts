import type { PlanReading } from '../../plan/plan-reading.ts';
import { breakWords } from '../../plan/words/break-words.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';

/** What breaks a plan, in sentences. */
export function breakList(view: View, { agreement, breaks }: PlanReading): Html {
  if (breaks.length === 0)
    return html`<p>${say(view, 'Nothing in this agreement breaks this plan.', 'Nichts in dieser Vereinbarung spricht gegen diesen Plan.')}</p>`;
  return html`<ul>${breaks.map((found) => html`<li>${sentence(breakWords(agreement, found, view.language))}</li>`)}</ul>`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
