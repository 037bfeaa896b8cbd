import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Grounds } from '../../evaluate/grounds.ts';
import type { Routed } from '../../evaluate/routing/routed.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { conditionWords, linked, phrase, phrasesOf, type Telling } from './telling.ts';
import { readWords, toldConditions } from './told-conditions.ts';
import { toldSingle } from './told-single.ts';

/** Where the lead went, and why no rule before took it. */
export function toldRoute(telling: Telling, { route }: Evaluation, grounds: Grounds): Html {
  if (route === null) return html``;
  const taken = grounds.route && toldConditions(telling, grounds.route);
  return html`<p>${toldWay(telling, route)}</p>${taken ?? ''}${toldPassed(telling, route)}`;
}

/** The rule that matched, and how it went on where nobody was there to take the lead; else what there was in place of a rule. */
export function toldWay(telling: Telling, { rule, via }: Routed): Html {
  if (rule === null) return toldSingle(telling, 'route', via);
  const after = ownValue(telling.words.written['afterRule'] ?? {}, via);
  return html`${toldSingle(telling, 'route', rule)}${after === undefined ? '' : `; ${after}`}`;
}

/** The rules that did not take the lead, each with the condition that failed; nothing where the first one did. */
export function toldPassed(telling: Telling, { failed }: Routed): Html {
  if (failed.length === 0) return html``;
  const passed = failed.map(({ rule, condition, read }) => [
    linked(telling, 'routing', rule),
    condition ? conditionWords(telling, condition) : phrase(telling, 'emptyPool'),
    condition ? readWords(telling, condition, read) : '',
  ]);
  return html`<details><summary>${phrase(telling, 'passed', String(passed.length))}</summary>${table(
    phrasesOf(telling, 'rule', 'failed', 'has'),
    passed,
  )}</details>`;
}
