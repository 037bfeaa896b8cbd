import { isWithSales } from '../../evaluate/score-row.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Decisions } from './decisions.ts';
import type { Reached } from './reached.ts';

/** Leads with sales that have reached the same of the stages that are asked for. */
export interface WithSales {
  /** Yes for them. */
  readonly node: Node;
  readonly reached: Reached;
}

/** Who of the leads that were recorded in a stage is with sales, by which of the stages `asked` for they have reached then. */
export function withSalesFrom(decisions: Decisions, recorded: Stage, asked: Reached): readonly WithSales[] {
  const { agreement, arrivalsFrom } = decisions;
  const ways = new Map<string, Reached>();
  const wayOf = (stage: Stage, reached: Reached): string | undefined => {
    if (!isWithSales(agreement.lifecycle, stage.id)) return undefined;
    const own = [...reached].filter((each) => asked.has(each)).sort();
    const key = JSON.stringify(own);
    ways.set(key, new Set(own));
    return key;
  };
  // Once to see which ways there are, then for each of them.
  arrivalsFrom(recorded, ({ stage, reached }) => {
    wayOf(stage, reached);
    return 0;
  });
  return [...ways].map(([key, reached]) => ({
    node: arrivalsFrom(recorded, (arrived) => Number(wayOf(arrived.stage, arrived.reached) === key)),
    reached,
  }));
}
