import type { Stage } from '../../model/lifecycle.ts';
import type { Decisions } from '../decision/decisions.ts';
import type { Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import type { AgreementPair } from './agreement-pair.ts';

/** Stages of either version. */
export function stageIds({ before, after }: AgreementPair): readonly string[] {
  const all = [...before.agreement.lifecycle.stages, ...after.agreement.lifecycle.stages];
  return [...new Set(all.map(({ id }) => id))];
}

/** The stage by its place among those of both versions. */
export function stageNode(decisions: Decisions, recorded: Stage, ids: readonly string[]): Node {
  const { stages } = decisions.agreement.lifecycle;
  const place = mapping((rank) => ids.indexOf(stages[rank]?.id ?? ''));
  return decisions.space.diagrams.map(place, decisions.stageFrom(recorded));
}
