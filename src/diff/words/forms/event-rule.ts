import type { EventRule, Tier } from '../../../model/scoring.ts';
import { numberWords } from '../../../model/words/number-words.ts';
import { eventRuleWords } from '../../../model/words/scoring-rule-words.ts';
import { formatRational } from '../../../support/rational.ts';
import { keyed, unread } from '../form.ts';
import { meaningOf, meaningOfSet } from '../meaning.ts';
import { heading } from '../say/plain.ts';
import { pointsText } from '../say/points.ts';
import type { Speaker } from '../speaker.ts';
import { insideOf, row, type Teller } from '../teller.ts';
import { annotated } from './definition.ts';

/** What an event must be, how often it counts and how it ages, in one sentence part. */
const counting: Teller<EventRule> = row({
  words: (rule, { names, language }) => eventRuleWords(rule, names, language),
  meaning: ({ signals, where, lookbackDays, count, decay }) =>
    meaningOf([
      meaningOfSet(signals),
      meaningOfSet(where),
      lookbackDays,
      // Their points are told beside.
      count.mode === 'tiers' ? count.mode : count,
      decay,
    ]),
  inFull: (rule, { names, language }) => `${eventRuleWords(rule, names, language)} (${fractionsOf(rule)})`,
});

/** Points of one event, or of each number of events. */
const worth: Teller<EventRule> = row({
  words: ({ points, count }, speaker) =>
    count.mode === 'tiers'
      ? count.tiers.map((tier) => tierText(tier, speaker)).join('; ')
      : pointsText(points, speaker),
  meaning: ({ points, count }, { scale }) =>
    count.mode === 'tiers'
      ? meaningOf(count.tiers.map((tier) => [tier.from, tier.to, numberWords(tier.points, scale, 'en')]))
      : numberWords(points, scale, 'en'),
});

export const tellEventRule: Teller<EventRule> = (rule, spot) => [
  ...keyed<EventRule>({
    id: unread,
    title: ['Title', 'Bezeichnung', heading],
    points: ['', '', (_, inner) => worth(rule, inner)],
    signals: unread,
    where: unread,
    lookbackDays: unread,
    count: unread,
    decay: unread,
    ...annotated,
    kind: unread,
    place: unread,
  })(rule, spot),
  ...counting(rule, insideOf(spot, 'count', spot.speaker.say('counts', 'zählt'))),
];

function tierText({ from, to, points }: Tier, speaker: Speaker): string {
  const { say } = speaker;
  const often =
    to === undefined ? say(`${from} or more`, `ab ${from}`) : from === to ? `${from}` : `${from}–${to}`;
  return `${often}: ${pointsText(points, speaker)}`;
}

function fractionsOf({ decay }: EventRule): string {
  if (decay.kind === 'steps') return decay.steps.map(({ fraction }) => formatRational(fraction)).join(', ');
  return decay.kind === 'compound' ? formatRational(decay.rate) : '';
}
