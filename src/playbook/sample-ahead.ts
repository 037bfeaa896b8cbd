import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { part } from './parts.ts';
import { sampleTelling } from './sample-grounds.ts';
import { missingOf } from './try/missing.ts';
import { title } from './try/telling.ts';
import { toldAhead } from './try/told-ahead.ts';
import { say, type View } from './view.ts';

/** What keeps the lead from the next stage: the gate, what is not known, and what does not hold. */
export function sampleAhead(view: View, { evaluation }: SampleResult): Html {
  const missing = missingOf(view.agreement, evaluation);
  if (missing === undefined || evaluation.journey.current.ended !== null) return html``;
  const telling = sampleTelling(view);
  const stage = title(telling, 'stages', missing.test.stage);
  return part(
    say(view, `What is missing to become ${stage}`, `Was fehlt, um ${stage} zu werden`),
    toldAhead(telling, evaluation, missing),
  );
}
