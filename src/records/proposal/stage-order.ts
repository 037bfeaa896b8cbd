import { compareCodePoints } from '../../support/code-points.ts';
import type { StageRole } from './proposal.ts';
import { usualRank } from './stage-role.ts';

/** How many leads were first in one stage and later for the first time in the other. */
export interface StagePair {
  readonly before: string;
  readonly after: string;
  readonly leads: number;
}

export interface UnorderedStage {
  readonly id: string;
  readonly role: StageRole | undefined;
}

/**
 * Stages in the order in which most leads came through them: each pair is decided by the leads that were in both; where
 * none was, by the usual place of such stages, then by the order in which they are given. Won comes before lost, both last.
 */
export function stageOrder<Stage extends UnorderedStage>(
  stages: readonly Stage[],
  pairs: readonly StagePair[],
): readonly Stage[] {
  const counts = new Map(pairs.map(({ before, after, leads }) => [`${before} ${after}`, leads]));
  const places = new Map(stages.map(({ id }, place) => [id, place]));
  const isFirst = (left: Stage, right: Stage): boolean => {
    const there = counts.get(`${left.id} ${right.id}`) ?? 0;
    const back = counts.get(`${right.id} ${left.id}`) ?? 0;
    if (there !== back) return there > back;
    const usual = rank(left) - rank(right);
    return usual === 0 ? (places.get(left.id) ?? 0) < (places.get(right.id) ?? 0) : usual < 0;
  };
  const wins = new Map(
    stages.map((stage) => [
      stage.id,
      stages.filter((other) => other !== stage && isFirst(stage, other)).length,
    ]),
  );
  return stages.toSorted(
    (left, right) =>
      ending(left) - ending(right) ||
      (wins.get(right.id) ?? 0) - (wins.get(left.id) ?? 0) ||
      (isFirst(left, right) ? -1 : 1) ||
      compareCodePoints(left.id, right.id),
  );
}

/** A stage of which nobody knows what it is stands in the midst. */
function rank({ role }: UnorderedStage): number {
  return role === undefined ? usualRank.sal : usualRank[role];
}

function ending({ role }: UnorderedStage): number {
  if (role === 'lost') return 2;
  return role === 'won' ? 1 : 0;
}

/** Where marketing offers a lead and what sales makes of it, by the words for it, else by the order. */
export function handoffOf(stages: readonly UnorderedStage[]): {
  readonly handoff: string;
  readonly acceptance: string;
} {
  const way = stages.filter(({ role }) => role !== 'lost' && role !== 'nurture');
  const of = (role: StageRole): number => way.findIndex((stage) => stage.role === role);
  const accepted = [of('sal'), of('sql'), of('opportunity')].find((place) => place > 0) ?? -1;
  const offered =
    of('mql') >= 0 ? of('mql') : accepted > 0 ? accepted - 1 : Math.max(0, Math.min(1, way.length - 2));
  const taken = accepted > offered ? accepted : offered + 1;
  return { handoff: way[offered]?.id ?? '', acceptance: way[taken]?.id ?? '' };
}
