import type { RoutingRule } from '../../model/routing.ts';
import { type Html, html } from '../html.ts';
import { criterion, facts } from '../parts.ts';
import { routingLadder } from '../routing/ladder.ts';
import type { Section } from '../section.ts';
import { link, say, type View, words } from '../view.ts';

export const routing: Section = {
  id: 'routing',
  title: { en: 'Routing rules', de: 'Routing-Regeln' },
  intro: {
    en: 'Who gets a qualified lead. The first rule that matches wins; before all of them the owner of a matching account.',
    de: 'Wer einen qualifizierten Lead bekommt. Die erste passende Regel gewinnt; vor allen Regeln steht der Verantwortliche eines passenden Accounts.',
  },
  picture: routingLadder,
  pages: (view) =>
    view.agreement.routing.rules.map((rule, index) => ({
      id: rule.id,
      title: words(view, rule.title),
      summary: html`${index + 1}. → ${assigned(view, rule)}`,
      place: rule.place,
      owner: view.agreement.routing.owner,
      ...(rule.rationale && { rationale: words(view, rule.rationale) }),
      body: facts([
        [say(view, 'Position', 'Stelle'), String(index + 1)],
        [say(view, 'Matches', 'Trifft zu bei'), criterion(view, rule.when)],
        [say(view, 'Goes to', 'Geht an'), assigned(view, rule)],
        [
          say(view, 'Waits for its decision in', 'Wartet auf die Entscheidung in'),
          rule.reviewQueue &&
            link(view, 'queues', view.agreement.routing.queues[rule.reviewQueue], rule.reviewQueue),
        ],
      ]),
    })),
};

function assigned(view: View, { assign }: RoutingRule): Html {
  const { pools, queues } = view.agreement.routing;
  if (assign.to === 'queue') return link(view, 'queues', queues[assign.queue], assign.queue);
  if (assign.to === 'member') return html`<code>${assign.member}</code>`;
  const skill =
    assign.skill === undefined ? '' : say(view, `, skill ${assign.skill}`, `, Fähigkeit ${assign.skill}`);
  return html`${link(view, 'pools', pools[assign.pool], assign.pool)}${skill}`;
}
