import { type Atom, isConnective } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { impliedStages, rankOf } from '../../evaluate/journey/stage-order.ts';
import type { Gate, Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { ScoredAgreement } from '../../sql/statement.ts';
import { ownValue } from '../../support/own-value.ts';

/**
 * An agreement that asks of leads only what no time changes: fields that are no dates. Whoever enters a stage under the
 * agreement at any instant enters it under this one; so whoever does not enter here never does there.
 */
export function possibleEntry(agreement: ScoredAgreement): ScoredAgreement {
  const { lifecycle } = agreement;
  const reachable = new Set(lifecycle.stages.slice(0, 1).map(({ id }) => id));
  const isTrue = (atom: Atom, most: boolean): Criterion => bound(agreement, reachable, atom, most);
  const stages: Stage[] = [];
  for (const stage of untilOffered(lifecycle).stages) {
    const most = mostOf(stage, isTrue);
    stages.push({ ...stage, entry: most });
    if (!most.automatic || isNever(most.require) || isNever(most.threshold)) continue;
    for (const { id } of [stage, ...impliedStages(lifecycle, 0, stage)]) reachable.add(id);
  }
  const gates = lifecycle.gates.flatMap((gate) => leastOf(gate, isTrue));
  return { ...agreement, scorings: {}, lifecycle: { ...lifecycle, stages, gates } };
}

/** The bound of an atom: with `most` true what it may at most be, else what it is at least. */
type Bound = (atom: Atom, most: boolean) => Criterion;

const always: Criterion = { op: 'all', of: [] };
const never: Criterion = { op: 'any', of: [] };

function bound(
  { fields }: ScoredAgreement,
  reachable: ReadonlySet<string>,
  atom: Atom,
  most: boolean,
): Criterion {
  if (atom.op === 'reached' && !reachable.has(atom.stage)) return never;
  const isSteady = 'attribute' in atom && ownValue(fields, atom.attribute)?.type !== 'date';
  if (isSteady) return atom;
  return most ? always : never;
}

function bounded(criterion: Criterion, of: Bound, most: boolean): Criterion {
  if (!isConnective(criterion)) return of(criterion, most);
  const inner = criterion.op === 'none' ? !most : most;
  return { ...criterion, of: criterion.of.map((part) => bounded(part, of, inner)) };
}

function mostOf({ entry }: Stage, of: Bound): Stage['entry'] {
  const { require, threshold, fastTrack, ...rest } = entry;
  return {
    ...rest,
    ...(require && { require: bounded(require, of, true) }),
    ...(threshold && fastTrack === undefined && { threshold: bounded(threshold, of, true) }),
  };
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
