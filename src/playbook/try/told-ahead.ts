import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type Html, html } from '../html.ts';
import type { Missing } from './missing.ts';
import { phrase, type Telling, title } from './telling.ts';
import { toldAsked } from './told-asked.ts';

/** What keeps the lead from the next stage. */
export function toldAhead(telling: Telling, { journey }: Evaluation, { test, asked }: Missing): Html {
  const { ended } = journey.current;
  if (ended === null) return toldAsked(telling, test.stage, asked, test);
  return html`<p>${phrase(telling, 'ended', telling.words.states[ended], title(telling, 'stages', test.stage))}</p>`;
}
