import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import type { Missing } from './missing.ts';
import { phrase, type Telling } from './telling.ts';
import { toldClocks } from './told-clocks.ts';
import { toldHistory } from './told-history.ts';
import { stageTitle, toldMissing } from './told-missing.ts';
import { toldResult } from './told-result.ts';
import { toldRoute } from './told-route.ts';
import { toldScore } from './told-score.ts';

/** Everything that came of a lead, in the order in which a reader asks. What is missing is undefined where no stage is ahead. */
export function toldParts(telling: Telling, evaluation: Evaluation, missing: Missing | undefined): Html {
  return html`${toldResult(telling, evaluation)}${toldAhead(telling, evaluation, missing)}${[
    part(phrase(telling, 'score'), toldScore(telling, evaluation)),
    part(phrase(telling, 'route'), toldRoute(telling, evaluation)),
    part(phrase(telling, 'clocks'), toldClocks(telling, evaluation)),
    part(phrase(telling, 'history'), toldHistory(telling, evaluation)),
  ]}`;
}

function toldAhead(telling: Telling, evaluation: Evaluation, missing: Missing | undefined): Html {
  if (missing === undefined) return html`<p>${phrase(telling, 'noStageAhead')}</p>`;
  const heading = phrase(telling, 'missing', stageTitle(telling, missing.test.stage));
  return part(heading, html`${toldMissing(telling, evaluation, missing)}<div id="additions"></div>`);
}
