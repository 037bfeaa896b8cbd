import { inside } from '../../../diagnostics/place.ts';
import type { EventRule, Scoring } from '../../../model/scoring.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import type { Restriction } from '../../score/event-columns.ts';
import { type PointsKind, pointsAsked } from '../../score/points-asked.ts';
import { type Extreme, type PointsRange, rangeOf } from '../../score/range-of.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
import { questionWords } from '../catalogue.ts';
import { endlessRule } from '../endless-points.ts';
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
  const ranged = (restriction: Restriction): PointsRange =>
    rangeOf(scene, (placeColumns) => pointsAsked(side, kind, placeColumns), {
      restriction,
      isReal: (lead, points) =>
        search.confirms(lead, { confirms: ([standing]) => standing?.facts.score?.[kind] === points }),
    });
  const endless = endlessRule(scoring, kind);
  const range = ranged(endless === undefined ? {} : { mostEvents: 1 });
  if (range.answer === 'none') return;
  if (range.answer === 'range' && endless !== undefined) {
    yield* withoutMost(study, scoring, { kind, endless, least: range.least });
    return;
  }
  if (range.answer === 'unknown') {
    const answer = { answer: 'unknown', tier: 'vectors', reason: range.reason, proved: [] } as const;
    yield { about: kind, place, verdict: 'open', answer, message: '' };
    return;
  }
  yield extreme(study, scoring, kind, range.least, 'fewer');
  yield extreme(study, scoring, kind, range.most, 'more');
}

interface WithoutMost {
  readonly kind: PointsKind;
  readonly endless: EventRule;
  /** With at most one event. */
  readonly least: Extreme;
}

/** The fewest are certain where a lead with at most one event has as few as the bounds allow. */
function* withoutMost(
  study: Study,
  scoring: Scoring,
  { kind, endless, least }: WithoutMost,
): Generator<Told> {
  const name = nameOf(kind);
  yield {
    about: `most points ${name}`,
    place: inside(scoring.place, kind),
    verdict: 'note',
    answer: { answer: 'proved', tier: 'delta groups' },
    message: `nothing bounds the points ${name} from above: every further event of scoring rule ${endless.id} adds some`,
  };
  const bounds = kind === 'total' ? scoring.total : scoring.dimensions.find(({ id }) => id === kind);
  if (least.points === bounds?.min) {
    yield extreme(study, scoring, kind, least, 'fewer');
    return;
  }
  const reason = {
    kind: 'unsupported',
    what: 'deductions where nothing bounds the points from above',
  } as const;
  const answer = { answer: 'unknown', tier: 'vectors', reason, proved: [] } as const;
  yield {
    about: `fewest points ${name}`,
    place: inside(scoring.place, kind),
    verdict: 'open',
    answer,
    message: '',
  };
}

function nameOf(kind: PointsKind): string {
  return kind === 'total' ? 'in total' : `of ${kind}`;
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
  const name = nameOf(kind);
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
