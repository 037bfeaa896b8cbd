import { inside } from '../../../diagnostics/place.ts';
import type { Scoring } from '../../../model/scoring.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import { type PointsKind, pointsAsked } from '../../score/points-asked.ts';
import { type Extreme, rangeOf } from '../../score/range-of.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
import { questionWords } from '../catalogue.ts';
import type { Question, Told } from '../question.ts';
import type { Study } from '../study.ts';

export const scoreRange: Question = {
  ...questionWords('score-range'),

  *ask(study) {
    const side = study.scene.sides[0]?.scoring;
    if (study.scoring === undefined || side === undefined) return;
    for (const kind of ['fit', 'engagement', 'total'] as const)
      yield* told(study, study.scoring, { kind, side });
  },
};

interface Asked {
  readonly kind: PointsKind;
  readonly side: SideScoring;
}

function* told(study: Study, scoring: Scoring, { kind, side }: Asked): Generator<Told> {
  const { scene, search } = study;
  const place = inside(scoring.place, kind);
  const range = rangeOf(scene, (placeColumns) => pointsAsked(side, kind, placeColumns), {
    isReal: (lead, points) =>
      search.confirms(lead, { confirms: ([standing]) => standing?.facts.score?.[kind] === points }),
  });
  if (range.answer === 'none') return;
  if (range.answer === 'unknown') {
    const answer = { answer: 'unknown', tier: 'vectors', reason: range.reason, proved: [] } as const;
    yield { about: kind, place, verdict: 'open', answer, message: '' };
    return;
  }
  yield extreme(study, scoring, kind, range.least, 'fewer');
  yield extreme(study, scoring, kind, range.most, 'more');
}

/** Where a construct was replaced by a larger one, between the lead and what is certain lies what nobody knows. */
function extreme(
  { search }: Study,
  scoring: Scoring,
  kind: PointsKind,
  { points, lead, bound }: Extreme,
  word: 'fewer' | 'more',
): Told {
  const text = (amount: number): string => formatScaledDecimal(amount, scoring.scale);
  const witness = search.witness(lead, {
    confirms: ([standing]) => standing?.facts.score?.[kind] === points,
  });
  const name = kind === 'total' ? 'in total' : `of ${kind}`;
  return {
    about: `${word === 'more' ? 'most' : 'fewest'} points ${name}`,
    place: inside(scoring.place, kind),
    verdict: 'note',
    answer:
      witness === undefined
        ? { answer: 'proved', tier: 'vectors' }
        : { answer: 'refuted', tier: 'vectors', witness },
    message: `no lead has ${word} than ${text(bound)} points ${name}${points === bound ? '' : `; ${text(points)} is the farthest that was found`}`,
  };
}
