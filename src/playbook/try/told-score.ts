import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { ScoreLine, UsedEvent } from '../../evaluate/score/line.ts';
import type { Score } from '../../evaluate/score/score.ts';
import { numberWords, pointsWords } from '../../model/words/number-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { phrase, phrasesOf, type Telling, title } from './telling.ts';

/** The points line by line: lines and limits add up to the total; rules without points stand below. */
export function toldScore(telling: Telling, { score }: Evaluation): Html {
  const scoring = defaultScoring(telling.agreement);
  if (scoring === undefined) return html``;
  if (score === null) return html`<p>${phrase(telling, 'noPoints')}</p>`;
  const { language } = telling.words;
  const points = (value: number): string => pointsWords(value, scoring.scale, language);
  const told = (line: ScoreLine): readonly [string, string, string] => {
    const way = `${line.dimension}/${line.group}/${line.rule}`;
    return [title(telling, 'scores', way), why(telling, way, line), points(line.points)];
  };
  const head = phrasesOf(telling, 'rule', 'why');
  const idle = score.lines.filter((line) => line.points === 0).map((line) => told(line).slice(0, 2));
  return html`${table(
    [...head, phrase(telling, 'points')],
    [
      ...score.lines.filter((line) => line.points !== 0).map(told),
      ...score.clamps.map((clamp) => [
        phrase(telling, 'bound', clampTitle(telling, clamp)),
        '',
        points(clamp.points),
      ]),
      [
        html`<strong>${phrase(telling, 'total')}</strong>`,
        '',
        html`<strong>${numberWords(score.total, scoring.scale, language)}</strong>`,
      ],
    ],
  )}<details><summary>${phrase(telling, 'nothingFrom', String(idle.length))}</summary>${table(head, idle)}</details>`;
}

function why(telling: Telling, way: string, line: ScoreLine): string {
  const { scoreConditions } = telling.words;
  switch (line.kind) {
    case 'attribute': {
      const words = ownValue(scoreConditions, way) ?? '';
      return line.held ? words : phrase(telling, 'isNot', words);
    }
    case 'exclusive':
      return line.choice === null ? '–' : (ownValue(scoreConditions, `${way}/${line.choice}`) ?? '');
    case 'event':
      return line.used.map((event) => eventWords(telling, event)).join('; ') || phrase(telling, 'noEvent');
    default:
      return line.last === null ? phrase(telling, 'noEvent') : eventWords(telling, line.last);
  }
}

function eventWords(telling: Telling, { signal, age }: UsedEvent): string {
  const name = title(telling, 'signals', signal);
  if (age < 2) return phrase(telling, age < 1 ? 'eventToday' : 'eventDay', name);
  return phrase(telling, 'eventDays', name, String(age));
}

function clampTitle(telling: Telling, { scope, id, dimension }: Score['clamps'][number]): string {
  if (scope === 'total') return phrase(telling, 'total');
  return title(telling, 'scores', scope === 'group' ? `${dimension}/${id}` : id);
}
