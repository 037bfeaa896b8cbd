import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Grounds } from '../../evaluate/grounds.ts';
import { type SingleExpectation, singleExpectations } from '../../model/single-expectation.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { linked, phrase, type Telling, title } from './telling.ts';
import { toldGate } from './told-grounds.ts';

/** Where the lead stands, in the words in which an expectation names it; what there is none of is left out. */
export function toldResult(telling: Telling, evaluation: Evaluation, grounds: Grounds): Html {
  return facts(
    singleExpectations.map((key) => {
      const value = standing(telling, evaluation, key);
      return [
        phrase(telling, key),
        value === null
          ? undefined
          : html`<span data-told="${key}">${value}</span>${key === 'gate' ? toldGate(telling, grounds) : ''}`,
      ];
    }),
  );
}

/** The stage and the points in one sentence, for those who hear the page. */
export function toldSummary(telling: Telling, evaluation: Evaluation): string {
  const { score } = evaluation;
  const points = score === null ? [] : [`${pointsOf(telling, score.total)} ${phrase(telling, 'points')}`];
  const cell = score?.cell ? [score.cell] : [];
  return [
    `${phrase(telling, 'stage')}: ${title(telling, 'stages', evaluation.stage)}`,
    ...points,
    ...cell,
  ].join(', ');
}

function pointsOf({ agreement, words }: Telling, points: number): string {
  return numberWords(points, defaultScoring(agreement)?.scale ?? 0, words.language);
}

function standing(telling: Telling, evaluation: Evaluation, key: SingleExpectation): Html | string | null {
  const { score, route, journey } = evaluation;
  switch (key) {
    case 'fit':
    case 'engagement':
    case 'total':
      return score && pointsOf(telling, score[key]);
    case 'grade':
    case 'band':
    case 'cell':
      return score?.[key] ?? null;
    case 'outcome':
      return evaluation.outcome && title(telling, 'outcomes', evaluation.outcome);
    case 'handoff': {
      const newest = journey.handoffs.at(-1);
      return newest === undefined ? null : telling.words.handoffs[newest.outcome];
    }
    case 'cycle':
      return String(evaluation.cycle);
    case 'owner':
      return evaluation.owner;
    case 'route':
      return route && routeWords(telling, route);
    default:
      return evaluation[key] && linked(telling, `${key}s`, evaluation[key]);
  }
}

export function routeWords(telling: Telling, { rule, via }: NonNullable<Evaluation['route']>): Html | string {
  if (rule !== null) return linked(telling, 'routing', rule);
  return via === 'rule' ? via : telling.words.states[via];
}
