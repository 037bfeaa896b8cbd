import { criterionWords } from '../model/words/criterion-words.ts';
import { readingWords } from '../model/words/reading-words.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { type Html, html } from './html.ts';
import { facts, part, table } from './parts.ts';
import { sampleGrounds, sampleTelling } from './sample-grounds.ts';
import { toldConditions } from './try/told-grounds.ts';
import { toldSingle } from './try/told-single.ts';
import { link, say, type View, words } from './view.ts';

/** Where the lead went, and why no rule before took it. */
export function sampleRoute(view: View, result: SampleResult): Html {
  const { evaluation } = result;
  const taken = sampleGrounds(view, result).route;
  const { route: routed, owner, queue } = evaluation;
  if (routed === null) return html``;
  const { rules, queues } = view.agreement.routing;
  const failed = routed.failed.map(({ rule, condition, read }) => [
    link(
      view,
      'routing',
      rules.find(({ id }) => id === rule),
      rule,
    ),
    condition
      ? criterionWords(condition, view.agreement, view.language)
      : say(view, 'its pool was empty', 'ihr Pool war leer'),
    condition ? readingWords(condition, read, view.agreement, view.language) : '',
  ]);
  return part(
    say(view, 'Route', 'Zuweisung'),
    html`${facts([
      [
        say(view, 'Rule', 'Regel'),
        routed.rule === null
          ? toldSingle(sampleTelling(view), 'route', routed.via)
          : html`${link(
              view,
              'routing',
              rules.find(({ id }) => id === routed.rule),
              routed.rule,
            )}${taken === null ? '' : toldConditions(sampleTelling(view), taken)}`,
      ],
      [say(view, 'Owner', 'Verantwortlich'), owner === null ? undefined : html`<code>${owner}</code>`],
      [say(view, 'Queue', 'Warteschlange'), queue === null ? undefined : words(view, queues[queue]?.title)],
    ])}${failed.length === 0 ? html`` : html`<details><summary>${passedOver(view, failed.length)}</summary>${table([say(view, 'Rule', 'Regel'), say(view, 'First condition that failed', 'Erste nicht erfüllte Bedingung'), say(view, 'The lead has', 'Der Lead hat')], failed)}</details>`}`,
  );
}

function passedOver(view: View, count: number): string {
  return count === 1
    ? say(view, '1 rule above did not match', '1 Regel davor passte nicht')
    : say(view, `${count} rules above did not match`, `${count} Regeln davor passten nicht`);
}
