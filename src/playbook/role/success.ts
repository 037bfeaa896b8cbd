import type { Role } from '../../model/people.ts';
import { type Html, html } from '../html.ts';
import { list, part } from '../parts.ts';
import { link, say, type View, words } from '../view.ts';

/** By what a role is measured: promises about periods, figures it explains, and what bonuses ask for. */
export function success(view: View, role: Role): Html {
  return part(
    say(view, 'What counts as success', 'Was als Erfolg zählt'),
    list([...periods(view, role), ...figures(view, role), ...bonuses(view, role)]),
  );
}

function periods(view: View, { side }: Role): readonly Html[] {
  return Object.values(view.agreement.commitments)
    .filter((commitment) => side === 'both' || commitment.side === side)
    .map((commitment) => html`${words(view, commitment.promise)} ${link(view, 'commitments', commitment)}`);
}

function figures(view: View, { id }: Role): readonly Html[] {
  return Object.values(view.agreement.metrics).flatMap((metric) => [
    ...(metric.explainedBy.includes(id)
      ? [html`${say(view, 'You explain', 'Du erklärst')} ${link(view, 'metrics', metric)}.`]
      : []),
    ...(metric.trendAlarm.includes(id)
      ? [
          html`${say(view, 'You are told when the trend of', 'Du erfährst es, wenn der Trend von')} ${link(view, 'metrics', metric)} ${say(view, 'turns', 'kippt')}.`,
        ]
      : []),
  ]);
}

function bonuses(view: View, { side }: Role): readonly Html[] {
  const sides = side === 'both' ? (['marketing', 'sales'] as const) : [side];
  const metrics = new Set(
    Object.values(view.agreement.incentives).flatMap(({ conditions }) =>
      sides.flatMap((each) => conditions[each].map(({ metric }) => metric)),
    ),
  );
  return [...metrics].map(
    (id) =>
      html`${say(view, 'Bonuses of your side ask for', 'Prämien deiner Seite hängen ab von')} ${link(view, 'metrics', view.agreement.metrics[id], id)}.`,
  );
}
