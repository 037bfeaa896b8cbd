import { firstStage, impliedStages } from '../../evaluate/journey/stage-order.ts';
import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Space } from '../space/space.ts';

/** Stages entered in this cycle. */
export type Reached = ReadonlySet<string>;

/** What a lead has reached that the CRM recorded in a stage. */
export function reachedOfRecorded(lifecycle: Lifecycle, recorded: Stage): Reached {
  const implied = impliedStages(lifecycle, 0, recorded);
  return new Set([firstStage(lifecycle).id, ...implied.map(({ id }) => id), recorded.id]);
}

/** The same diagram for leads that have reached exactly these stages. */
export function withReached({ diagrams, variables }: Space, node: Node, reached: Reached): Node {
  return variables.reduce(
    (known, variable, index) =>
      variable.kind === 'reached'
        ? diagrams.restrict(known, index, reached.has(variable.stage) ? 1 : 0)
        : known,
    node,
  );
}
