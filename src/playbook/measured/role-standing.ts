import type { Role } from '../../model/people.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import type { SectionId } from '../section.ts';
import { link, plain, say, type View } from '../view.ts';
import { commitmentStanding } from './commitment-standing.ts';
import type { Measured } from './measured.ts';
import { metricStanding } from './metric-standing.ts';
import { promiseStanding } from './promise-standing.ts';
import { sideClocks } from './side-clocks.ts';
import type { StandingOf } from './standing.ts';
import { whereItStands } from './where-it-stands.ts';

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
  const line = sidesLine(view, measured, role);
  return { ...(line && { line }), part: whereItStands(view, measured, list(lines)) };
};

/** What the side of the role kept of its promises; of a role between the sides, both. */
function sidesLine(view: View, measured: Measured, { side }: Role): Html | undefined {
  const onLeads = say(view, 'On each lead', 'Je Lead');
  const sides = side === 'both' ? (['marketing', 'sales'] as const) : [side];
  const told = sides.flatMap((each) => {
    const clocks = sideClocks(view, measured, each);
    return clocks === undefined ? [] : `${plain(view, view.agreement.parties[each].title)} ${clocks}`;
  });
  return told.length === 0 ? undefined : html`${onLeads}: ${told.join('; ')}`;
}
