import { valueWords } from '../../measure/words/figure-words.ts';
import { ownValue } from '../../support/own-value.ts';
import type { MeasureTelling } from './measure-telling.ts';

/** What both sides share: the alignment score and the bonuses of the newest period that is over. */
export function sharedLines({
  agreement,
  language,
  measurement,
  say,
  titled,
}: MeasureTelling): readonly string[] {
  const { alignments, incentives, asOf } = measurement;
  const terms = { unit: 'points', currency: agreement.currency, language } as const;
  const scores = alignments.flatMap(({ alignment, periods }) => {
    const newest = periods.findLast(({ period }) => period.end <= asOf);
    if (newest === undefined) return [];
    const { total, sides } = newest.score;
    const side = (name: string, points: typeof total): string =>
      `${name} ${points === undefined ? say('too little known', 'zu wenig bekannt') : valueWords(points, terms)}`;
    const whole =
      total === undefined
        ? say('too little known', 'zu wenig bekannt')
        : say(`${valueWords(total, terms)} of 100`, `${valueWords(total, terms)} von 100`);
    const both = [
      side('Marketing', sides.marketing.points),
      side(say('sales', 'Vertrieb'), sides.sales.points),
    ];
    return [
      `${titled(ownValue(agreement.alignments, alignment), alignment)}, ${newest.period.label}: ${whole} (${both.join(', ')})`,
    ];
  });
  const pays = {
    yes: say('paid', 'wird gezahlt'),
    no: say('not paid', 'wird nicht gezahlt'),
    undecided: say('undecided', 'unentschieden'),
  };
  const bonuses = incentives.flatMap(({ incentive, periods }) => {
    const newest = periods.findLast(({ period }) => period.end <= asOf);
    if (newest === undefined) return [];
    return [
      `${titled(ownValue(agreement.incentives, incentive), incentive)}, ${newest.period.label}: ${pays[newest.standing.pays]}`,
    ];
  });
  return [...scores, ...bonuses];
}
