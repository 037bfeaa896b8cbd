import { fixedAmount } from '../../evaluate/clock/clock-target.ts';
import type { IncentiveReading } from '../../measure/measurement.ts';
import { valueWords } from '../../measure/words/figure-words.ts';
import { ownValue } from '../../support/own-value.ts';
import type { MeasureTelling } from './measure-telling.ts';

/** What both sides share: the alignment score and the bonuses of the newest period that is over. */
export function sharedLines(telling: MeasureTelling): readonly string[] {
  return [...scoreLines(telling), ...bonusLines(telling)];
}

/** The score is the harmonic mean of both sides, so that neither can make up for the other (semantics §10). */
function scoreLines({ agreement, language, measurement, say, titled }: MeasureTelling): readonly string[] {
  const terms = { unit: 'points', currency: agreement.currency, language } as const;
  const unknown = say('too little known', 'zu wenig bekannt');
  return measurement.alignments.flatMap(({ alignment, periods }) => {
    const newest = periods.findLast(({ period }) => period.end <= measurement.asOf);
    if (newest === undefined) return [];
    const { total, sides } = newest.score;
    const side = (name: string, points: typeof total): string =>
      `${name} ${points === undefined ? unknown : valueWords(points, terms)}`;
    const [marketing, sales] = [
      side('Marketing', sides.marketing.points),
      side(say('sales', 'Vertrieb'), sides.sales.points),
    ];
    const whole =
      total === undefined
        ? `${unknown} (${marketing}, ${sales})`
        : say(
            `${valueWords(total, terms)} of 100 (harmonic mean of ${marketing} and ${sales})`,
            `${valueWords(total, terms)} von 100 (harmonisches Mittel aus ${marketing} und ${sales})`,
          );
    const title = titled(ownValue(agreement.alignments, alignment), alignment);
    return [`${title}, ${newest.period.label}: ${whole}`];
  });
}

function bonusLines(telling: MeasureTelling): readonly string[] {
  const { agreement, measurement, titled, say } = telling;
  return measurement.incentives.flatMap(({ incentive, periods }) => {
    const newest = periods.findLast(({ period }) => period.end <= measurement.asOf);
    if (newest === undefined) return [];
    const pays = {
      yes: say('paid', 'wird gezahlt'),
      no: say('not paid', 'wird nicht gezahlt'),
      undecided: undecidedWords(telling, newest),
    };
    const title = titled(ownValue(agreement.incentives, incentive), incentive);
    return [`${title}, ${newest.period.label}: ${pays[newest.standing.pays]}`];
  });
}

/** Until when nothing is decided, or whose figures keep it from that. */
function undecidedWords(
  { agreement, measurement, say, date }: MeasureTelling,
  { period, standing }: IncentiveReading['periods'][number],
): string {
  const settled = period.end + fixedAmount(agreement.settle);
  if (settled > measurement.asOf)
    return say(
      `undecided until its figures settle on ${date(settled)}`,
      `unentschieden, bis seine Zahlen am ${date(settled)} feststehen`,
    );
  const names = { marketing: 'Marketing', sales: say('sales', 'Vertrieb') };
  const open = (['marketing', 'sales'] as const)
    .filter((side) => standing.sides[side] === 'undecided')
    .map((side) => names[side]);
  return say(
    `undecided, a condition of ${open.join(' and of ')} has no figure yet`,
    `unentschieden, eine Bedingung für ${open.join(' und eine für ')} hat noch keine Zahl`,
  );
}
