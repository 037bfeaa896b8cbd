import type { Agreement } from '../../model/agreement.ts';
import type { Stage, Transition } from '../../model/lifecycle.ts';
import type { Reason } from '../../model/reason.ts';

/** How a lead comes from one stage to another. */
export type Way = Ends &
  (
    | { readonly kind: 'forward' }
    | { readonly kind: 'declared'; readonly transition: Transition }
    | { readonly kind: 'reason'; readonly reasons: readonly Reason[] }
  );

interface Ends {
  readonly from: Stage;
  readonly to: Stage;
}

/** Every way between stages: the main line, the declared moves, and where reasons lead. */
export function waysOf(agreement: Agreement): readonly Way[] {
  return [...mainLine(agreement), ...declared(agreement), ...byReason(agreement)];
}

/** Reasons that end a lead and leave it in its stage. */
export function endingReasons({ reasons }: Agreement): readonly Reason[] {
  return Object.values(reasons).filter(({ to }) => to === undefined);
}

/** Lost and parked stages are left out of the main line; a lead gets there by a reason. */
function mainLine({ lifecycle }: Agreement): readonly Way[] {
  const line = lifecycle.stages.filter(({ category }) => category === 'open' || category === 'won');
  return line.slice(1).flatMap((to, index) => {
    const from = line[index];
    return from === undefined ? [] : [{ kind: 'forward' as const, from, to }];
  });
}

function declared({ lifecycle }: Agreement): readonly Way[] {
  return lifecycle.transitions.flatMap((transition) => {
    const [from, to] = [transition.from, transition.to].map((id) => stageOf(lifecycle, id));
    return from && to ? [{ kind: 'declared' as const, transition, from, to }] : [];
  });
}

function byReason({ lifecycle, reasons }: Agreement): readonly Way[] {
  const all = Object.values(reasons);
  const ends = all.flatMap(({ usedAt, to }) =>
    usedAt.map((where) => [origin(where, lifecycle), to] as const),
  );
  const ways = lifecycle.stages.flatMap((from) =>
    lifecycle.stages.flatMap((to) => {
      if (from === to || !ends.some(([start, end]) => start === from.id && end === to.id)) return [];
      const own = all.filter(
        (reason) =>
          reason.to === to.id && reason.usedAt.some((where) => origin(where, lifecycle) === from.id),
      );
      return [{ kind: 'reason' as const, from, to, reasons: own }];
    }),
  );
  return ways;
}

/** The stage in which a lead is when such a reason is given. */
function origin(where: Reason['usedAt'][number], { handoff, stages }: Agreement['lifecycle']): string {
  if (where === 'handoff') return handoff.stage;
  if (where === 'work') return handoff.acceptance;
  return stages.findLast(({ category }) => category === 'open')?.id ?? handoff.acceptance;
}

function stageOf({ stages }: Agreement['lifecycle'], id: string): Stage | undefined {
  return stages.find((stage) => stage.id === id);
}
