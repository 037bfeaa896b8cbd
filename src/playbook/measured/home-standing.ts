import type { Side } from '../../model/text.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { facts, part } from '../parts.ts';
import { link, plain, say, type View } from '../view.ts';
import { points } from './alignment-points.ts';
import { newestJudged } from './commitment-standing.ts';
import type { Measured } from './measured.ts';
import { origin } from './origin.ts';
import { overPeriods } from './periods.ts';
import { sideClocks } from './side-clocks.ts';

/** Where we stand, on the first page: how well both sides work together, and what they kept of their promises. */
export function homeStanding(view: View): Html {
  const { measurements } = view;
  if (measurements === undefined) return html``;
  const sides = (['marketing', 'sales'] as const).flatMap((side) => sideFacts(view, measurements, side));
  const content = html`${facts([...alignmentFacts(view, measurements), ...sides])}${origin(view, measurements)}`;
  return html`${part(say(view, 'Where we stand', 'Wo wir stehen'), content)}
`;
}

type Fact = readonly [term: string, content: Html | undefined];

function alignmentFacts(view: View, measured: Measured): readonly Fact[] {
  return measured.document.alignment.flatMap(({ alignment, periods }): readonly Fact[] => {
    const score = ownValue(view.agreement.alignments, alignment);
    if (score === undefined) return [];
    const newest = overPeriods(measured, periods).findLast(({ total }) => total !== undefined);
    const told =
      newest === undefined ? points(view, undefined) : `${newest.period}: ${points(view, newest.total)}`;
    return [[plain(view, score.title), html`${told}. ${link(view, 'alignment', score)}`]];
  });
}

/** Clocks of the newest week that is over, and the newest judged period of each promise about periods. */
function sideFacts(view: View, measured: Measured, side: Side): readonly Fact[] {
  const title = plain(view, view.agreement.parties[side].title);
  const week = clocksOf(view, measured, side);
  const commitments = measured.document.commitments.filter(
    (reading) => reading.side === side && Object.hasOwn(view.agreement.commitments, reading.commitment),
  );
  const judged = commitments.map((reading) => newestJudged(measured, reading)?.standing);
  const count = (standing: string): number => judged.filter((each) => each === standing).length;
  const [kept, missed] = [count('kept'), count('missed')];
  const open = judged.length - kept - missed;
  const told = say(
    view,
    `${kept} of ${kept + missed} kept in their newest judged period${open > 0 ? `, ${open} not judged yet` : ''}`,
    `${kept} von ${kept + missed} in ihrer neuesten beurteilten Periode eingehalten${open > 0 ? `, ${open} noch nicht beurteilt` : ''}`,
  );
  return [
    [say(view, `${title}, on each lead`, `${title}, je Lead`), week],
    [
      say(view, `${title}, on periods`, `${title}, je Zeitraum`),
      commitments.length === 0
        ? undefined
        : html`${told}. <a href="${view.base}commitments/index.html">${say(view, 'One by one', 'Einzeln')}</a>`,
    ],
  ];
}

function clocksOf(view: View, measured: Measured, side: Side): Html | undefined {
  const told = sideClocks(view, measured, side);
  if (told === undefined) return undefined;
  return html`${told}. <a href="${view.base}slas/index.html">${say(view, 'Week by week', 'Woche für Woche')}</a>`;
}
