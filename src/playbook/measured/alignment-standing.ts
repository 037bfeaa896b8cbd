import { ownValue } from '../../support/own-value.ts';
import { html } from '../html.ts';
import { alignmentPicture } from './alignment-picture.ts';
import { points } from './alignment-points.ts';
import { overPeriods } from './periods.ts';
import type { StandingOf } from './standing.ts';
import { notMeasured, whereItStands } from './where-it-stands.ts';

/** The newest score of a period that is over, and its course with everything it is made of. */
export const alignmentStanding: StandingOf = (view, measured, id) => {
  const score = ownValue(view.agreement.alignments, id);
  const reading = measured.document.alignment.find((each) => each.alignment === id);
  if (score === undefined) return undefined;
  if (reading === undefined) return { part: notMeasured(view, measured) };
  const newest = overPeriods(measured, reading.periods).findLast(({ total }) => total !== undefined);
  const line = newest && html`${newest.period}: ${points(view, newest.total)}`;
  return {
    ...(line && { line }),
    part: whereItStands(view, measured, alignmentPicture(view, measured, { score, reading })),
  };
};
