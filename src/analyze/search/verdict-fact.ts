import { variablesIn } from '../diagram/cheapest.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';

/** Something that is certain of verdicts: yes for every real lead, whatever is not asked. */
export interface VerdictFact {
  /** The variables of the verdicts it is about. */
  readonly of: readonly number[];
  readonly node: Node;
}

export function allFacts({ both }: Diagrams, facts: readonly VerdictFact[]): Node {
  return facts.reduceRight((rest, { node }) => both(node, rest), 1);
}

/** A question with what is certain of the verdicts it asks; what is certain of others as well says nothing about it. */
export function withFacts(diagrams: Diagrams, question: Node, facts: readonly VerdictFact[]): Node {
  const asked = new Set(variablesIn(diagrams, question));
  const isAsked = ({ of }: VerdictFact): boolean => of.every((index) => asked.has(index));
  return diagrams.both(question, allFacts(diagrams, facts.filter(isAsked)));
}
