import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Grounds } from '../../evaluate/grounds.ts';
import { type Html, html } from '../html.ts';
import { part } from '../parts.ts';
import type { Missing } from './missing.ts';
import { phrase, type Telling, title } from './telling.ts';
import { toldAhead } from './told-ahead.ts';
import { toldClocks } from './told-clocks.ts';
import { toldEntries } from './told-grounds.ts';
import { toldHistory } from './told-history.ts';
import { toldResult } from './told-result.ts';
import { toldRoute } from './told-route.ts';
import { toldScore } from './told-score.ts';

/** What came of a lead, and why. */
export interface Come {
  readonly evaluation: Evaluation;
  readonly grounds: Grounds;
  /** Undefined where no stage is ahead. */
  readonly missing: Missing | undefined;
}

/** Everything that came of a lead, in the order in which a reader asks. */
export function toldParts(telling: Telling, { evaluation, grounds, missing }: Come): Html {
  return html`${toldResult(telling, evaluation, grounds)}${toldNext(telling, evaluation, missing)}${[
    part(
      phrase(telling, 'history'),
      html`${toldHistory(telling, evaluation)}${toldEntries(telling, grounds)}`,
    ),
    part(phrase(telling, 'score'), toldScore(telling, evaluation)),
    part(phrase(telling, 'route'), toldRoute(telling, evaluation, grounds)),
    part(phrase(telling, 'clocks'), toldClocks(telling, evaluation)),
  ]}`;
}

function toldNext(telling: Telling, evaluation: Evaluation, missing: Missing | undefined): Html {
  if (missing === undefined) return html`<p>${phrase(telling, 'noStageAhead')}</p>`;
  const heading = phrase(telling, 'missing', title(telling, 'stages', missing.test.stage));
  return part(heading, html`${toldAhead(telling, evaluation, missing)}<div id="additions"></div>`);
}
