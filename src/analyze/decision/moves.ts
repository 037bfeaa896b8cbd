import { impliedStages } from '../../evaluate/journey/stage-order.ts';
import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { type Reached, reachedOfRecorded } from './reached.ts';

/** Where a lead is after its automatic moves, and the stages it has reached. */
export interface Arrived {
  readonly stage: Stage;
  /** Its place among the stages. */
  readonly rank: number;
  readonly reached: Reached;
}

interface Moves {
  readonly lifecycle: Lifecycle;
  readonly diagrams: Diagrams;
  /** When a lead that has reached these stages enters a stage. */
  readonly enters: (stage: Stage, reached: Reached) => Node;
  /** What comes of the lead then. */
  readonly result: (arrived: Arrived) => Node;
}

/** What comes of a lead that was recorded in a stage, after the automatic moves in stage order, each once (semantics §4). */
export function afterMoves({ lifecycle, diagrams, enters, result }: Moves, recorded: Stage): Node {
  const { stages } = lifecycle;
  const known = new Map<string, Node>();

  function from(rank: number, arrived: Arrived): Node {
    const next = stages.findIndex(
      ({ entry }, index) => entry.automatic && index >= rank && index > arrived.rank,
    );
    const stage = stages[next];
    if (stage === undefined) return result(arrived);
    const key = JSON.stringify([next, arrived.rank, [...arrived.reached].sort()]);
    const node =
      known.get(key) ??
      diagrams.choose(
        enters(stage, arrived.reached),
        from(next + 1, moved(lifecycle, arrived, stage)),
        from(next + 1, arrived),
      );
    known.set(key, node);
    return node;
  }

  return from(0, {
    stage: recorded,
    rank: stages.indexOf(recorded),
    reached: reachedOfRecorded(lifecycle, recorded),
  });
}

/** Enters a stage and those that a lead may not skip on the way. */
function moved(lifecycle: Lifecycle, { rank, reached }: Arrived, stage: Stage): Arrived {
  const implied = impliedStages(lifecycle, rank, stage).map(({ id }) => id);
  return {
    stage,
    rank: lifecycle.stages.indexOf(stage),
    reached: new Set([...reached, ...implied, stage.id]),
  };
}
