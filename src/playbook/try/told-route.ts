import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { conditionWords, linked, phrase, type Telling } from './telling.ts';
import { readWords } from './told-missing.ts';
import { routeWords } from './told-result.ts';

/** Where the lead went, and why no rule before took it. */
export function toldRoute(telling: Telling, { route }: Evaluation): Html {
  if (route === null) return html``;
  const { rules } = telling.agreement.routing;
  const passed = route.failed.map(({ rule, condition, read }) => [
    linked(
      telling,
      'routing',
      rules.find(({ id }) => id === rule),
      rule,
    ),
    condition ? conditionWords(telling, condition) : phrase(telling, 'emptyPool'),
    condition ? readWords(telling, condition, read) : '',
  ]);
  return html`<p>${routeWords(telling, route)}</p><details><summary>${phrase(telling, 'passed', String(passed.length))}</summary>${table(
    [phrase(telling, 'rule'), phrase(telling, 'failed'), phrase(telling, 'has')],
    passed,
  )}</details>`;
}
