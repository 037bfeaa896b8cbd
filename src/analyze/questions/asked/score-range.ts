import { inside } from '../../../diagnostics/place.ts';
import type { EventRule, Scoring } from '../../../model/scoring.ts';
import { formatScaledDecimal } from '../../../support/scaled-decimal.ts';
import type { Answer } from '../../answer.ts';
import type { Restriction } from '../../score/event-columns.ts';
import { type PointsKind, pointsAsked } from '../../score/points-asked.ts';
import { type Extreme, type PointsRange, rangeOf } from '../../score/range-of.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
import { extremeOfLead } from '../../search/descent/extreme-of-lead.ts';
import type { LeadClaim } from '../../search/lead-search.ts';
import type { Witness } from '../../witness/witness.ts';
import { questionWords } from '../catalogue.ts';
import { endlessRule } from '../endless-points.ts';
import { boundOf, criterionOf, type End } from '../points-bound.ts';
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

/** Bounds that a lead reaches say it all; for other ends all leads are looked at. */
function* told(study: Study, scoring: Scoring, { kind, side }: Asked): Generator<Told> {
  const at = (end: End): Told | undefined =>
    atBound(study, scoring, kind, end) ?? ofLead(study, scoring, { kind, side, end });
  const [fewest, most] = [at('least'), at('most')];
  if (fewest !== undefined) yield fewest;
  if (fewest === undefined || most === undefined) {
    const isLeft = (end: End): boolean => (end === 'least' ? fewest : most) === undefined;
    yield* bySums(study, scoring, { kind, side, isLeft });
  }
  if (most !== undefined) yield most;
}

/** What a lead with as few or as many points as the bounds allow says; nothing where none is found. */
function atBound(study: Study, scoring: Scoring, kind: PointsKind, end: End): Told | undefined {
  const bound = boundOf(scoring, kind, end);
  if (bound === undefined) return undefined;
  const answer = study.search.anyLead({
    holds: study.space.nodeOf(criterionOf(kind, end, bound)),
    confirms: ([standing]) => standing?.facts.score?.[kind] === bound,
  });
  return answer.answer === 'refuted'
    ? extremeTold(scoring, kind, end, { points: bound, bound, answer })
    : undefined;
}

/** Where the lead itself decides the points; nothing where that takes too much. */
function ofLead(
  study: Study,
  scoring: Scoring,
  { kind, side, end }: Asked & { readonly end: End },
): Told | undefined {
  const { by, dimension } = side.dimension(kind);
  if (by !== 'lead' || kind === 'total') return undefined;
  const found = extremeOfLead(study.scene, side.pointsOf(dimension), end);
  if (found === undefined) return undefined;
  const { points, lead } = found;
  const claim: LeadClaim = { confirms: ([standing]) => standing?.facts.score?.[kind] === points };
  const witness = study.search.witness(lead, claim);
  if (witness === undefined) return undefined;
  const answer = { answer: 'refuted', tier: 'vectors', witness } as const;
  return extremeTold(scoring, kind, end, { points, bound: points, answer });
}

interface SumsAsked extends Asked {
  /** Whether nothing is told of an end. */
  readonly isLeft: (end: End) => boolean;
}

function* bySums(study: Study, scoring: Scoring, { kind, side, isLeft }: SumsAsked): Generator<Told> {
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
    yield* withoutMost(study, scoring, { kind, endless, least: range.least, isLeft });
    return;
  }
  if (range.answer === 'unknown') {
    const answer = { answer: 'unknown', tier: 'vectors', reason: range.reason, proved: [] } as const;
    yield { about: kind, place, verdict: 'open', answer, message: '' };
    return;
  }
  for (const end of ['least', 'most'] as const)
    if (isLeft(end)) yield extreme(study, scoring, { kind, end, extreme: range[end] });
}

interface WithoutMost {
  readonly kind: PointsKind;
  readonly endless: EventRule;
  /** With at most one event. */
  readonly least: Extreme;
  readonly isLeft: SumsAsked['isLeft'];
}

/** The fewest are certain where a lead with at most one event has as few as the bounds allow. */
function* withoutMost(
  study: Study,
  scoring: Scoring,
  { kind, endless, least, isLeft }: WithoutMost,
): Generator<Told> {
  const name = nameOf(kind);
  yield {
    about: `most points ${name}`,
    place: inside(scoring.place, kind),
    verdict: 'note',
    answer: { answer: 'proved', tier: 'delta groups' },
    message: `nothing bounds the points ${name} from above: every further event of scoring rule ${endless.id} adds some`,
  };
  if (!isLeft('least')) return;
  if (least.points === boundOf(scoring, kind, 'least')) {
    yield extreme(study, scoring, { kind, end: 'least', extreme: least });
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

interface ExtremeAsked {
  readonly kind: PointsKind;
  readonly end: End;
  readonly extreme: Extreme;
}

function extreme(
  { search }: Study,
  scoring: Scoring,
  { kind, end, extreme: { points, lead, bound } }: ExtremeAsked,
): Told {
  const witness = search.witness(lead, {
    confirms: ([standing]) => standing?.facts.score?.[kind] === points,
  });
  const answer: Answer<Witness> =
    witness === undefined
      ? { answer: 'proved', tier: 'vectors' }
      : { answer: 'refuted', tier: 'vectors', witness };
  return extremeTold(scoring, kind, end, { points, bound, answer });
}

/** Where a construct was replaced by a larger one, between the lead and what is certain lies what nobody knows. */
function extremeTold(
  scoring: Scoring,
  kind: PointsKind,
  end: End,
  { points, bound, answer }: Pick<Extreme, 'points' | 'bound'> & { readonly answer: Answer<Witness> },
): Told {
  const text = (amount: number): string => formatScaledDecimal(amount, scoring.scale);
  const [word, most] = end === 'most' ? ['more', 'most'] : ['fewer', 'fewest'];
  const name = nameOf(kind);
  return {
    about: `${most} points ${name}`,
    place: inside(scoring.place, kind),
    verdict: 'note',
    answer,
    message: `no lead has ${word} than ${text(bound)} points ${name}${points === bound ? '' : `; ${text(points)} is the farthest that was found`}`,
  };
}
