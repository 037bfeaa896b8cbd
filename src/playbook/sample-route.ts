import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { facts, part } from './parts.ts';
import { sampleGrounds, sampleTelling } from './sample-grounds.ts';
import { toldConditions } from './try/told-conditions.ts';
import { toldPassed, toldWay } from './try/told-route.ts';
import { say, type View, words } from './view.ts';

/** Where the lead went, and why no rule before took it. */
export function sampleRoute(view: View, result: SampleResult): Html {
  const { evaluation } = result;
  const taken = sampleGrounds(view, result).route;
  const telling = sampleTelling(view);
  const { route: routed, owner, queue } = evaluation;
  if (routed === null) return html``;
  const { queues } = view.agreement.routing;
  return part(
    say(view, 'Route', 'Zuweisung'),
    html`${facts([
      [
        say(view, 'Rule', 'Regel'),
        html`${toldWay(telling, routed)}${taken === null ? '' : toldConditions(telling, taken)}`,
      ],
      [say(view, 'Owner', 'Verantwortlich'), owner === null ? undefined : html`<code>${owner}</code>`],
      [say(view, 'Queue', 'Warteschlange'), queue === null ? undefined : words(view, queues[queue]?.title)],
    ])}${toldPassed(telling, routed)}`,
  );
}
