import type { Dimension, Scoring } from '../../../model/scoring.ts';
import type { Caveat } from '../../caveat.ts';
import { impossible } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { contact, type Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { type GroupScore, gathered, groupScore } from './group-score.ts';
import { leadScoringApi } from './lead-scoring-api.ts';
import { plainPoints } from './rule-score.ts';

/** Draft of a lead score, with what became of each part of the scoring model. */
export interface ScoreDraft {
  /** Absent when the version of the API is unknown or no rule can be written. */
  readonly payload?: Payload;
  readonly carriers: readonly Carrier[];
}

const categories: Readonly<Record<string, 'FIT' | 'INTENT'>> = { fit: 'FIT', engagement: 'INTENT' };

/** The scoring model as a draft of the lead scoring API; somebody has to look at it and publish it. */
export function scoreDraft(workbench: Workbench, scoring: Scoring): ScoreDraft {
  const { apiVersion } = workbench.configuration;
  const api = leadScoringApi(apiVersion);
  if (api === undefined) return { carriers: unwritten(scoring, unknownVersion(apiVersion)) };
  const { scale } = scoring;
  const limit = api.limit(scoring);
  const dimensions = scoring.dimensions.map((dimension) => {
    const category = categories[dimension.id];
    if (category === undefined) return { dimension };
    return {
      dimension,
      groups: dimension.groups.map((group) => groupScore(workbench, group, category, scale)),
    };
  });
  const groupConfigs = dimensions.flatMap(({ groups = [] }) =>
    groups.flatMap(({ configuration }) => (configuration === undefined ? [] : [configuration])),
  );
  const file = `scores/${scoring.id}.json`;
  const carriers = carriersOf(scoring, dimensions, file, api.limitCaveats(scoring));
  if (groupConfigs.length === 0) return { carriers };
  const body = {
    name: workbench.words(scoring.title),
    objectTypeId: contact,
    allowedGroupTypes: ['FIT', 'INTENT'],
    [api.limitName]: plainPoints(limit, scale),
    groupConfigs,
  };
  const component = `score:${body.name}`;
  return {
    payload: { step: 'scores', method: 'POST', endpoint: api.endpoint, file, component, body },
    carriers,
  };
}

interface ScoredDimension {
  readonly dimension: Dimension;
  /** Absent for a dimension that HubSpot does not know. */
  readonly groups?: readonly GroupScore[];
}

function carriersOf(
  scoring: Scoring,
  dimensions: readonly ScoredDimension[],
  file: string,
  limitCaveats: (dimension?: Dimension) => readonly Caveat[],
): readonly Carrier[] {
  const parts = dimensions.map((scored) => ({ scored, ...dimensionSaid(scored, limitCaveats) }));
  const total = gathered(
    parts.map(({ bound, caveats, scored }) => ({ id: scored.dimension.id, bound, caveats })),
    scoring.total,
  );
  const own = limitCaveats();
  return [
    carrier(`scoring/${scoring.id}`, [...total.caveats, ...own], own.length > 0 ? null : total.bound, file),
    ...parts.flatMap(({ bound, caveats, scored }) => [
      carrier(`scoring/${scoring.id}/${scored.dimension.id}`, caveats, bound, file),
      ...groupCarriers(scoring, scored, file),
    ]),
  ];
}

function dimensionSaid(
  { dimension, groups }: ScoredDimension,
  limitCaveats: (dimension: Dimension) => readonly Caveat[],
): { readonly caveats: readonly Caveat[]; readonly bound: number | null } {
  if (groups === undefined) return { caveats: [onlyTwoCategories], bound: null };
  const parts = groups.map(({ bound, caveats }, index) => {
    return { id: dimension.groups[index]?.id ?? '', bound, caveats };
  });
  const { bound, caveats } = gathered(parts, dimension);
  const own = limitCaveats(dimension);
  return { caveats: [...caveats, ...own], bound: own.length > 0 ? null : bound };
}

function groupCarriers(
  scoring: Scoring,
  { dimension, groups }: ScoredDimension,
  file: string,
): readonly Carrier[] {
  const path = `scoring/${scoring.id}/${dimension.id}`;
  return dimension.groups.flatMap((group, index) => {
    const scored = groups?.[index];
    if (scored === undefined) {
      const ids = ['', ...group.rules.map(({ id }) => `/${id}`)];
      return ids.map((id) => carrier(`${path}/${group.id}${id}`, [onlyTwoCategories], null, file));
    }
    return [
      carrier(`${path}/${group.id}`, scored.caveats, scored.bound, file),
      ...scored.rules.map(({ bound, caveats, id }) =>
        carrier(`${path}/${group.id}/${id}`, caveats, bound, file),
      ),
    ];
  });
}

function carrier(clause: string, caveats: readonly Caveat[], bound: number | null, file: string): Carrier {
  return { clause, caveats, files: [file], ...(bound !== null && { points: bound }) };
}

function unwritten(scoring: Scoring, reason: Caveat): readonly Carrier[] {
  const path = `scoring/${scoring.id}`;
  const clauses = scoring.dimensions.flatMap((dimension) => [
    `${path}/${dimension.id}`,
    ...dimension.groups.flatMap((group) => [
      `${path}/${dimension.id}/${group.id}`,
      ...group.rules.map((rule) => `${path}/${dimension.id}/${group.id}/${rule.id}`),
    ]),
  ]);
  return [path, ...clauses].map((clause) => ({ clause, caveats: [reason], files: [] }));
}

function unknownVersion(version: string): Caveat {
  return impossible(
    `the version ${version} of the lead scoring API is not known`,
    `die Version ${version} der Lead-Scoring-API ist nicht bekannt`,
  );
}

const onlyTwoCategories = impossible(
  'HubSpot scores fit and engagement only',
  'HubSpot bewertet nur Passung und Engagement',
);
