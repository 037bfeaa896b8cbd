import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Grounds } from '../../evaluate/grounds.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { conditionWords, linked, phrase, type Telling } from './telling.ts';
import { toldConditions } from './told-grounds.ts';
import { readWords } from './told-missing.ts';
import { toldSingle } from './told-single.ts';

/** Where the lead went, and why no rule before took it. */
export function toldRoute(telling: Telling, { route }: Evaluation, grounds: Grounds): Html {
  if (route === null) return html``;
  const passed = route.failed.map(({ rule, condition, read }) => [
    linked(telling, 'routing', rule),
    condition ? conditionWords(telling, condition) : phrase(telling, 'emptyPool'),
    condition ? readWords(telling, condition, read) : '',
  ]);
  return html`<p>${toldSingle(telling, 'route', route.rule ?? route.via)}</p>${grounds.route === null ? '' : toldConditions(telling, grounds.route)}<details><summary>${phrase(telling, 'passed', String(passed.length))}</summary>${table(
    [phrase(telling, 'rule'), phrase(telling, 'failed'), phrase(telling, 'has')],
    passed,
  )}</details>`;
}
