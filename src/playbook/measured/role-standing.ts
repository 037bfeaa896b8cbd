import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { list, part } from '../parts.ts';
import type { SectionId } from '../section.ts';
import { link, say, type View } from '../view.ts';
import { commitmentStanding } from './commitment-standing.ts';
import type { Measured } from './measured.ts';
import { metricStanding } from './metric-standing.ts';
import { origin } from './origin.ts';
import { promiseStanding } from './promise-standing.ts';
import type { StandingOf } from './standing.ts';

type Linked = NonNullable<Parameters<typeof link>[2]>;

/** One line for everything by which a role is measured: the promises of its side, and the metrics it explains or is told of. */
export const roleStanding: StandingOf = (view, measured, id) => {
  const role = ownValue(view.agreement.roles, id);
  if (role === undefined) return undefined;
  const { slas, touchPolicies, commitments, metrics } = view.agreement;
  const isOwn = ({ side }: { readonly side: string }): boolean => role.side === 'both' || side === role.side;
  const promises = [...Object.values(slas), ...Object.values(touchPolicies)].filter(isOwn);
  const periods = Object.values(commitments).filter(isOwn);
  const figures = Object.values(metrics).filter(({ explainedBy, trendAlarm }) =>
    [...explainedBy, ...trendAlarm].includes(id),
  );
  const linesOf = (section: SectionId, told: StandingOf, objects: readonly Linked[]): readonly Html[] =>
    objects.map((object) => {
      const line = told(view, measured, object.id)?.line;
      return html`${link(view, section, object)}: ${line ?? say(view, 'no figure yet', 'noch keine Zahl')}`;
    });
  const lines = [
    ...linesOf('slas', promiseStanding, promises),
    ...linesOf('commitments', commitmentStanding, periods),
    ...linesOf('metrics', metricStanding, figures),
  ];
  if (lines.length === 0) return undefined;
  return { part: standingPart(view, measured, lines) };
};

function standingPart(view: View, measured: Measured, lines: readonly Html[]): Html {
  return part(say(view, 'Where we stand', 'Wo wir stehen'), html`${list(lines)}${origin(view, measured)}`);
}
