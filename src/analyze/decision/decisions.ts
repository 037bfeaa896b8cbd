import { isWithSales } from '../../evaluate/score-row.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Sla } from '../../model/sla.ts';
import { kept, once } from '../../support/kept.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { AgreementInSpace } from './agreement-in-space.ts';
import { type EntryNodes, entryNodes } from './entry.ts';
import { anyGate, firstGate } from './gates.ts';
import { type Arrived, afterMoves } from './moves.ts';
import { type Reached, withReached } from './reached.ts';
import { routeChain } from './routes.ts';

/** Everything an agreement decides about a lead at one instant, as diagrams, which are made when they are asked for. */
export interface Decisions extends AgreementInSpace {
  /** Yes when a gate is true. */
  readonly anyGate: Node;
  /** Index of the gate that wins, or `noGate`. */
  readonly firstGate: () => Node;
  /** Index of the first routing rule that holds, or `fallback`, whatever the stage. */
  readonly routes: () => Node;
  readonly entryOf: (stage: Stage) => EntryNodes;
  /** Index of the stage a lead is in that was recorded in this one (semantics §4). */
  readonly stageFrom: (recorded: Stage) => Node;
  /** What comes of a lead that was recorded in this stage. */
  readonly arrivalsFrom: (recorded: Stage, result: (arrived: Arrived) => Node) => Node;
  /** Index of the routing rule, `fallback` or `notRouted`, for a lead that was recorded in this stage (semantics §7). */
  readonly routeFrom: (recorded: Stage) => Node;
  readonly appliesOf: (sla: Sla) => Node;
}

/** A lead before the handoff stage, or done with. */
export const notRouted = -2;

export function openDecisions(place: AgreementInSpace): Decisions {
  const { space, agreement, side } = place;
  const { lifecycle, routing } = agreement;
  const { diagrams } = space;
  const entryOf = kept((stage: Stage) => entryNodes(place, stage));
  const routes = once(() => routeChain(place, routing.rules));
  const enters = (stage: Stage, reached: Reached): Node => withReached(space, entryOf(stage).enters, reached);
  const arrivalsFrom: Decisions['arrivalsFrom'] = (recorded, result) =>
    afterMoves({ lifecycle, diagrams, enters, result }, recorded);
  return {
    ...place,
    anyGate: anyGate(place),
    firstGate: once(() => firstGate(place)),
    routes,
    entryOf,
    arrivalsFrom,
    stageFrom: kept((recorded: Stage) => arrivalsFrom(recorded, ({ rank }) => diagrams.constant(rank))),
    routeFrom: kept((recorded: Stage) =>
      arrivalsFrom(recorded, ({ stage, reached }) =>
        isWithSales(lifecycle, stage.id)
          ? withReached(space, routes(), reached)
          : diagrams.constant(notRouted),
      ),
    ),
    appliesOf: kept(({ applies }: Sla) => (applies === undefined ? 1 : space.nodeOf(applies, side))),
  };
}
