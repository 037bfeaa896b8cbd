import { type EntryTest, testEntry } from '../../evaluate/journey/entry-test.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Answer } from '../answer.ts';
import type { EntryNodes } from '../decision/entry.ts';
import { reachedOfRecorded, withReached } from '../decision/reached.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import type { LeadQuery } from '../search/lead-search.ts';
import type { Standing } from '../witness/standing.ts';
import type { Witness } from '../witness/witness.ts';
import { bestAnswer } from './best-answer.ts';
import type { Study } from './study.ts';

/** Which entries are meant: as the diagrams see it, and as the evaluator does. */
export interface EntryCondition {
  readonly holds: (entry: EntryNodes) => Node;
  readonly confirms: (test: EntryTest, standing: Standing) => boolean;
  /** The lead was recorded in a stage before this one; absent = before the one that is entered. */
  readonly before?: Stage;
  readonly restriction?: Restriction;
}

/** Is there a lead, recorded in a stage before this one, that meets a condition about its entry? */
export function leadAtEntry(study: Study, stage: Stage, condition: EntryCondition): Answer<Witness> {
  return leadsAtEntry(study, [stage], condition)(stage);
}

/** The same for several stages; leads are searched once for all of them. */
export function leadsAtEntry(
  study: Study,
  stages: readonly Stage[],
  condition: EntryCondition,
): (stage: Stage) => Answer<Witness> {
  const asked = stages.flatMap((stage) =>
    queriesOf(study, stage, condition).map((query) => ({ stage, query })),
  );
  const queries = asked.map(({ query }) => query);
  const answers = study.search.forEach(queries, condition);
  return (stage) => bestAnswer(answers.filter((_, index) => asked[index]?.stage === stage));
}

/** One for each stage in which the lead may have been recorded, unless that makes no difference. */
function queriesOf(study: Study, stage: Stage, condition: EntryCondition): readonly LeadQuery[] {
  const { agreement, space, decisions } = study;
  const { lifecycle } = agreement;
  const holds = condition.holds(decisions.entryOf(stage));
  const behind = lifecycle.stages.indexOf(condition.before ?? stage);
  const byNode = new Map<Node, LeadQuery>();
  for (const recorded of lifecycle.stages.slice(0, Math.max(1, behind))) {
    const node = withReached(space, holds, reachedOfRecorded(lifecycle, recorded));
    if (byNode.has(node)) continue;
    byNode.set(node, {
      holds: node,
      label: stage.id,
      recorded: recorded.id,
      confirms: ([standing]) =>
        standing !== undefined && condition.confirms(testEntry(lifecycle, stage, standing.facts), standing),
    });
  }
  return [...byNode.values()];
}

/** A lead that enters by its points, without a fast track. */
export function byPoints({ gate, fields, require, threshold }: EntryNodes, study: Study): Node {
  const { both, not } = study.space.diagrams;
  return [not(gate), fields, require, threshold].reduce(both, 1);
}

export function entersByPoints({ gate, missingFields, criteria, threshold }: EntryTest): boolean {
  return gate === null && missingFields.length === 0 && criteria && threshold;
}
