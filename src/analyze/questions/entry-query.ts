import { type EntryTest, testEntry } from '../../evaluate/journey/entry-test.ts';
import type { Stage } from '../../model/lifecycle.ts';
import type { Answer } from '../answer.ts';
import type { EntryNodes } from '../decision/entry.ts';
import { reachedOfRecorded, withReached } from '../decision/reached.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { Restriction } from '../score/event-columns.ts';
import type { Standing } from '../witness/standing.ts';
import type { Witness } from '../witness/witness.ts';
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
  const { agreement, space, decisions, search } = study;
  const { lifecycle } = agreement;
  const holds = condition.holds(decisions.entryOf(stage));
  const earlier = lifecycle.stages.slice(0, Math.max(1, lifecycle.stages.indexOf(condition.before ?? stage)));
  const answers = new Map<Node, Answer<Witness>>();
  for (const recorded of earlier) {
    const node = withReached(space, holds, reachedOfRecorded(lifecycle, recorded));
    if (answers.has(node)) continue;
    const answer = search.anyLead({
      holds: node,
      recorded: recorded.id,
      ...(condition.restriction && { restriction: condition.restriction }),
      confirms: ([standing]) =>
        standing !== undefined && condition.confirms(testEntry(lifecycle, stage, standing.facts), standing),
    });
    if (answer.answer === 'refuted') return answer;
    answers.set(node, answer);
  }
  const open = [...answers.values()].find(({ answer }) => answer === 'unknown');
  return open ?? [...answers.values()].at(-1) ?? { answer: 'proved', tier: 'diagrams' };
}

/** A lead that enters by its points, without a fast track. */
export function byPoints({ gate, fields, require, threshold }: EntryNodes, study: Study): Node {
  const { both, not } = study.space.diagrams;
  return [not(gate), fields, require, threshold].reduce(both, 1);
}

export function entersByPoints({ gate, missingFields, criteria, threshold }: EntryTest): boolean {
  return gate === null && missingFields.length === 0 && criteria && threshold;
}
