import { type Atom, isConnective } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { impliedStages, rankOf } from '../../evaluate/journey/stage-order.ts';
import type { Gate, Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { ScoredAgreement } from '../../sql/statement.ts';
import { ownValue } from '../../support/own-value.ts';

/** The bound of an atom: with `most` true what it may at most be, else what it is at least. */
export type Bound = (atom: Atom, most: boolean) => Criterion;

export const always: Criterion = { op: 'all', of: [] };
export const never: Criterion = { op: 'any', of: [] };

/**
 * An agreement that asks of leads only what no time changes: fields, and of dates whether they are there. Whoever enters a stage under the
 * agreement at any instant enters it under this one; so whoever does not enter here never does there.
 */
export function possibleEntry(agreement: ScoredAgreement): ScoredAgreement {
  const { fields } = agreement;
  const bound: Bound = (atom, most) => (isSteady(fields, atom) ? atom : most ? always : never);
  return { ...agreement, scorings: {}, lifecycle: boundedLifecycle(agreement.lifecycle, bound) };
}

/** Whether an atom says the same of a lead at every time. */
export function isSteady(fields: ScoredAgreement['fields'], atom: Atom): boolean {
  if (!('attribute' in atom)) return false;
  return ownValue(fields, atom.attribute)?.type !== 'date' || atom.op === 'exists' || atom.op === 'missing';
}

/** A lifecycle that lets in whoever the other one may let in, up to the offer, as far as the bounds of atoms say. */
export function boundedLifecycle(lifecycle: Lifecycle, of: Bound): Lifecycle {
  const reachable = new Set(lifecycle.stages.slice(0, 1).map(({ id }) => id));
  const bound: Bound = (atom, most) =>
    atom.op === 'reached' && !reachable.has(atom.stage) ? never : of(atom, most);
  const stages: Stage[] = [];
  const offering = untilOffered(lifecycle).stages;
  for (const [rank, stage] of lifecycle.stages.entries()) {
    const most = mostOf(stage, bound);
    stages.push({
      ...(offering[rank] ?? stage),
      entry: { ...most, automatic: offering[rank]?.entry.automatic === true },
    });
    // A stage beyond the offer in which leads are lost hides no offer here, and is reached all the same.
    if (!most.automatic || isNever(most.require) || isNever(most.threshold)) continue;
    for (const { id } of [stage, ...impliedStages(lifecycle, 0, stage)]) reachable.add(id);
  }
  return { ...lifecycle, stages, gates: lifecycle.gates.flatMap((gate) => leastOf(gate, bound)) };
}

/** A criterion that holds wherever the other one may, or with `most` false, only where it surely does. */
export function bounded(criterion: Criterion, of: Bound, most: boolean): Criterion {
  if (!isConnective(criterion)) return of(criterion, most);
  const inner = criterion.op === 'none' ? !most : most;
  return { ...criterion, of: criterion.of.map((part) => bounded(part, of, inner)) };
}

/** A fast track is a way beside the threshold, open to whoever ever gave its signal. */
function mostOf({ entry }: Stage, of: Bound): Stage['entry'] {
  const { require, threshold, fastTrack, ...rest } = entry;
  const beside = fastTrack && of({ op: 'signal', count: 1, ...fastTrack }, true);
  return {
    ...rest,
    ...(require && { require: bounded(require, of, true) }),
    ...(threshold && { threshold: anyOf(bounded(threshold, of, true), beside) }),
  };
}

function anyOf(one: Criterion, other: Criterion | undefined): Criterion {
  return other === undefined ? one : { op: 'any', of: [one, other] };
}

/** A gate that reads the state of a lead may be false at some time. */
function leastOf(gate: Gate, of: Bound): readonly Gate[] {
  return gate.when === undefined ? [] : [{ ...gate, when: bounded(gate.when, of, false) }];
}

/** Whether it is false whatever the lead; that it is not may be missed. */
function isNever(criterion: Criterion | undefined): boolean {
  if (criterion === undefined || !isConnective(criterion)) return false;
  if (criterion.op === 'any') return criterion.of.every(isNever);
  return criterion.op === 'all' && criterion.of.some(isNever);
}

/**
 * The same without automatic entries of stages beyond the offer in which a lead is lost or parked: they may come at the very
 * instant of the offer, and would hide it.
 */
export function untilOffered(lifecycle: Lifecycle): Lifecycle {
  const ranks = qualifiedRanks(lifecycle);
  const offered = Math.min(...ranks);
  const stages = lifecycle.stages.map((stage, rank) =>
    rank < offered || ranks.has(rank) ? stage : { ...stage, entry: { ...stage.entry, automatic: false } },
  );
  return { ...lifecycle, stages };
}

/** The ranks of the stages in which a lead is offered to sales: that of the handoff and the open and won ones beyond. */
export function qualifiedRanks(lifecycle: Lifecycle): ReadonlySet<number> {
  const { stages, handoff } = lifecycle;
  const offered = rankOf(lifecycle, handoff.stage);
  const ranks = stages.flatMap(({ id, category }, rank) => {
    const isBeyond = rank > offered && (category === 'open' || category === 'won');
    return id === handoff.stage || isBeyond ? [rank] : [];
  });
  return new Set(ranks);
}
