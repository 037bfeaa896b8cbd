import type { Dimension, Scoring, ScoringRule } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import { roughly } from '../../caveat.ts';

/** How one version of the beta differs from the others. */
export interface LeadScoringApi {
  readonly endpoint: string;
  /** Key of the score's upper limit. */
  readonly limitName: 'maxScore' | 'maxScorePerCategory';
  /** The limit to write, in scaled points. */
  readonly limit: (scoring: Scoring) => number;
  /** Which bounds of the total, or of a dimension, the score has no place for. */
  readonly limitCaveats: (scoring: Scoring) => (dimension?: Dimension) => readonly Caveat[];
}

/** The API of a date that this target can write for. */
export function leadScoringApi(version: string): LeadScoringApi | undefined {
  return known.find(({ endpoint }) => endpoint === endpointOf(version));
}

function endpointOf(version: string): string {
  return `/marketing/lead-scoring/${version}/scores`;
}

const known: readonly LeadScoringApi[] = [
  {
    endpoint: endpointOf('2026-09-beta'),
    limitName: 'maxScore',
    limit: (scoring) => scoring.total.max ?? sumOfLimits(scoring),
    limitCaveats:
      ({ dimensions, total }) =>
      (dimension) =>
        dimension === undefined
          ? lowerBound(total.min, dimensions)
          : [
              ...lowerBound(dimension.min, [dimension]),
              ...(dimension.max === undefined ? [] : [noPlaceForBound]),
            ],
  },
  {
    endpoint: endpointOf('2027-03-beta'),
    limitName: 'maxScorePerCategory',
    limit: largestLimit,
    limitCaveats: (scoring) => (dimension) => {
      if (dimension === undefined)
        return [...lowerBound(scoring.total.min, scoring.dimensions), ...totalLimit(scoring)];
      const isOther = dimension.max !== undefined && dimension.max !== largestLimit(scoring);
      return [...lowerBound(dimension.min, [dimension]), ...(isOther ? [noPlaceForBound] : [])];
    },
  },
];

/** The limit of the total acts only where it is below the sum of the categories. */
function totalLimit(scoring: Scoring): readonly Caveat[] {
  const { max } = scoring.total;
  return max !== undefined && max < 2 * largestLimit(scoring) ? [noPlaceForBound] : [];
}

/** A lower bound acts only where points can be taken off. */
function lowerBound(min: number | undefined, dimensions: readonly Dimension[]): readonly Caveat[] {
  return min !== undefined && dimensions.some(canFall) ? [noPlaceForBound] : [];
}

function canFall({ groups }: Dimension): boolean {
  return groups.some(({ rules }) => rules.some(takesOff));
}

function takesOff(rule: ScoringRule): boolean {
  switch (rule.kind) {
    case 'attribute':
      return rule.points < 0;
    case 'exclusive':
      return rule.choices.some(({ points }) => points < 0);
    case 'event':
      return rule.count.mode === 'tiers'
        ? rule.count.tiers.some(({ points }) => points < 0)
        : rule.points < 0;
    case 'inactivity':
      return true;
    default:
      return rule satisfies never;
  }
}

function largestLimit(scoring: Scoring): number {
  return Math.max(1, ...scored(scoring).map(limitOf));
}

function sumOfLimits(scoring: Scoring): number {
  return Math.max(
    1,
    scored(scoring).reduce((sum, dimension) => sum + limitOf(dimension), 0),
  );
}

function scored({ dimensions }: Scoring): readonly Dimension[] {
  return dimensions.filter(({ id }) => id === 'fit' || id === 'engagement');
}

/** The dimension's own limit, else the sum of its groups'; a group without one is as large as HubSpot allows. */
function limitOf({ groups, max }: Dimension): number {
  return max ?? groups.reduce((sum, group) => sum + (group.max ?? 100), 0);
}

const noPlaceForBound: Caveat = roughly(
  'the score has no place for one of its bounds',
  'die Bewertung hat für eine ihrer Grenzen keinen Platz',
);
