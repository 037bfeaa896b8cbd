import { holds } from '../criteria/holds.ts';
import type { Lifecycle } from '../model/lifecycle.ts';
import type { RoutingRule } from '../model/routing.ts';
import type { Instant } from '../support/instant.ts';
import type { JourneyAgreement } from './journey/journey-agreement.ts';
import { projectView } from './journey/project.ts';
import { rankOf, stageOf } from './journey/stage-order.ts';
import type { LeadRecord } from './lead-record.ts';
import type { RoutingAgreement } from './routing/routing-plan-of.ts';
import { factsOf, type Snapshots, snapshotsOf } from './snapshot.ts';

/** What `score` says of one lead of an export. Points are scaled by the default scoring's scale. */
export interface ScoreRow {
  /** Null without a score: under an objection, and in an agreement without a scoring. */
  readonly fit: number | null;
  readonly engagement: number | null;
  readonly total: number | null;
  /** Null where the model gives none. */
  readonly grade: string | null;
  readonly band: string | null;
  readonly cell: string | null;
  /** `objection` under one. */
  readonly outcome: string | null;
  /** The recorded stage with all automatic moves at asOf applied. */
  readonly stage: string;
  /** Id of the routing rule; null for a lead that is not handed over, is done with, or goes to the fallback. */
  readonly route: string | null;
  /** Pool of that rule; who of its members gets the lead depends on all leads and is no part of the row. */
  readonly pool: string | null;
}

/** Columns of points, in the order in which they build on one another. */
export const pointColumns = ['fit', 'engagement', 'total'] as const;

/** Columns of names, in that order too; a row of `score` has them after its points. */
export const nameColumns = ['grade', 'band', 'cell', 'outcome', 'stage', 'route', 'pool'] as const;

/**
 * The row of one lead at an instant, by the explaining evaluator. The generated evaluator and the SQL models give the
 * same row; it is their reference (semantics §3, §4, §7).
 */
export function scoreRow(
  agreement: JourneyAgreement & RoutingAgreement,
  record: LeadRecord,
  asOf: Instant,
): ScoreRow {
  return rowSeen(agreement, record, snapshotsOf(agreement, { ...record, changes: [] }), asOf);
}

/** The same for a lead of which snapshots are at hand. */
export function rowSeen(
  agreement: JourneyAgreement & RoutingAgreement,
  record: LeadRecord,
  snapshots: Snapshots,
  asOf: Instant,
): ScoreRow {
  const history = { ...record, changes: [] };
  const resetAt = resetOf(agreement.lifecycle, record, asOf);
  const { stage, reached } = projectView({ agreement, history, snapshots }, { ...record, resetAt }, asOf);
  const snapshot = snapshots(asOf, resetAt);
  const facts = factsOf(snapshot, reached);
  const { score } = snapshot;
  const rule = isWithSales(agreement.lifecycle, stage)
    ? agreement.routing.rules.find(({ when }) => holds(when, facts))
    : undefined;
  return {
    fit: score?.fit ?? null,
    engagement: score?.engagement ?? null,
    total: score?.total ?? null,
    grade: score?.grade ?? null,
    band: score?.band ?? null,
    cell: score?.cell ?? null,
    outcome: facts.objection ? 'objection' : (score?.outcome ?? null),
    stage,
    route: rule?.id ?? null,
    pool: poolOf(rule),
  };
}

/** From when events count: a recycle after asOf is not known yet; null = no score reset. */
export function resetOf(
  { cycles }: Lifecycle,
  { recycledAt }: Pick<LeadRecord, 'recycledAt'>,
  asOf: Instant,
): Instant | null {
  if (cycles.scoreReset === 'none' || recycledAt === undefined || recycledAt > asOf) return null;
  return recycledAt;
}

/** Only a lead that was handed over and is still open has a route. */
export function isWithSales(lifecycle: Lifecycle, stage: string): boolean {
  const isHandedOver = rankOf(lifecycle, stage) >= rankOf(lifecycle, lifecycle.handoff.stage);
  return isHandedOver && stageOf(lifecycle, stage)?.category === 'open';
}

function poolOf(rule: RoutingRule | undefined): string | null {
  return rule?.assign.to === 'pool' ? rule.assign.pool : null;
}
