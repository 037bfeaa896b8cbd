import { ownValue } from '../../support/own-value.ts';
import { html } from '../html.ts';
import { table } from '../parts.ts';
import { plain, say, type View } from '../view.ts';
import type { StandingOf } from './standing.ts';
import { notMeasured, whereItStands } from './where-it-stands.ts';

/** Whether a bonus pays, period by period, and how each side stands. */
export const incentiveStanding: StandingOf = (view, measured, id) => {
  const reading = measured.document.incentives.find((each) => each.incentive === id);
  if (ownValue(view.agreement.incentives, id) === undefined) return undefined;
  if (reading === undefined) return { part: notMeasured(view, measured) };
  const { marketing, sales } = view.agreement.parties;
  const decided = reading.periods.findLast(({ pays }) => pays !== 'undecided');
  const rows = reading.periods
    .toReversed()
    .map(({ period, sides, pays }) => [
      period,
      sideWord(view, sides.marketing),
      sideWord(view, sides.sales),
      payWord(view, pays),
    ]);
  const shown = table(
    [
      say(view, 'Period', 'Periode'),
      plain(view, marketing.title),
      plain(view, sales.title),
      say(view, 'Pays', 'Wird gezahlt'),
    ],
    rows,
  );
  return {
    ...(decided && { line: html`${decided.period}: ${payWord(view, decided.pays)}` }),
    part: whereItStands(view, measured, shown),
  };
};

function sideWord(view: View, state: 'met' | 'missed' | 'undecided'): string {
  return {
    met: say(view, '✓ met', '✓ erreicht'),
    missed: say(view, '✗ missed', '✗ verfehlt'),
    undecided: say(view, '○ undecided', '○ noch offen'),
  }[state];
}

function payWord(view: View, pays: 'yes' | 'no' | 'undecided'): string {
  return {
    yes: say(view, '✓ pays', '✓ wird gezahlt'),
    no: say(view, '✗ does not pay', '✗ wird nicht gezahlt'),
    undecided: say(view, '○ undecided', '○ noch offen'),
  }[pays];
}
