import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type SingleExpectation, singleExpectations } from '../../model/single-expectation.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { linked, phrase, type Telling, title } from './telling.ts';

/** Where the lead stands, in the words in which an expectation names it; what there is none of is left out. */
export function toldResult(telling: Telling, evaluation: Evaluation): Html {
  return facts(
    singleExpectations.map((key) => {
      const value = standing(telling, evaluation, key);
      return [
        phrase(telling, key),
        value === null ? undefined : html`<span data-told="${key}">${value}</span>`,
      ];
    }),
  );
}

/** The stage and the points in one sentence, for those who hear the page. */
export function toldSummary(telling: Telling, evaluation: Evaluation): string {
  const { agreement } = telling;
  const stage = agreement.lifecycle.stages.find(({ id }) => id === evaluation.stage);
  const { score } = evaluation;
  const points = score === null ? [] : [`${pointsOf(telling, score.total)} ${phrase(telling, 'points')}`];
  const cell = score?.cell ? [score.cell] : [];
  return [`${phrase(telling, 'stage')}: ${title(telling, stage, evaluation.stage)}`, ...points, ...cell].join(
    ', ',
  );
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
      return outcomeWords(telling, evaluation);
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
      return evaluation[key] && namedObject(telling, key, evaluation[key]);
  }
}

function namedObject(telling: Telling, kind: 'stage' | 'gate' | 'reason' | 'queue', id: string): Html {
  const { lifecycle, reasons, routing } = telling.agreement;
  const has = (each: { readonly id: string }): boolean => each.id === id;
  const object = {
    stage: lifecycle.stages.find(has),
    gate: lifecycle.gates.find(has),
    reason: ownValue(reasons, id),
    queue: ownValue(routing.queues, id),
  }[kind];
  return linked(telling, `${kind}s`, object, id);
}

function outcomeWords(telling: Telling, { outcome }: Evaluation): string | null {
  const outcomes = defaultScoring(telling.agreement)?.outcomes ?? [];
  return (
    outcome &&
    title(
      telling,
      outcomes.find(({ id }) => id === outcome),
      outcome,
    )
  );
}

export function routeWords(telling: Telling, { rule, via }: NonNullable<Evaluation['route']>): Html | string {
  const { rules } = telling.agreement.routing;
  if (rule !== null)
    return linked(
      telling,
      'routing',
      rules.find(({ id }) => id === rule),
      rule,
    );
  return via === 'rule' ? via : telling.words.states[via];
}
