import { variablesIn } from '../../diagram/cheapest.ts';
import type { Diagrams, Node } from '../../diagram/diagrams.ts';

/** What questions come to once the lead itself is known: diagrams of verdicts and events. */
export interface Ends {
  /** To which ends a node leads, without those that are always no. */
  readonly of: (node: Node) => readonly Node[];
  /** Whether an end is yes for some lead with one of these classes of every verdict, whatever it did. */
  readonly isOpen: (end: Node, classes: Classes) => boolean;
  /** Whether an end depends on a variable. */
  readonly asks: (end: Node, variable: number) => boolean;
}

/** By variable of a verdict, the classes it may have. */
export interface Classes {
  readonly of: ReadonlyMap<number, readonly boolean[]>;
  /** The same for equal classes. */
  readonly key: string;
}

/** `first`: the first variable that the lead itself does not decide. */
export function openEnds(diagrams: Diagrams, first: number): Ends {
  const endsOf = new Map<Node, readonly Node[]>();
  const opens = new Map<string, boolean>();
  const asked = new Map<Node, ReadonlySet<number>>();

  function of(node: Node): readonly Node[] {
    const known = endsOf.get(node);
    if (known !== undefined) return known;
    const variable = diagrams.variableOf(node);
    const ends = new Set<Node>();
    if (variable >= first) ends.add(node);
    else
      for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1)
        for (const end of of(diagrams.childOf(node, at))) ends.add(end);
    ends.delete(0);
    const made = [...ends];
    endsOf.set(node, made);
    return made;
  }

  function isYes(node: Node, classes: Classes, seen: Set<Node>): boolean {
    if (node === 1) return true;
    if (node === 0 || seen.has(node)) return false;
    seen.add(node);
    const variable = diagrams.variableOf(node);
    const allowed = classes.of.get(variable);
    for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1)
      if (allowed?.[at] !== false && isYes(diagrams.childOf(node, at), classes, seen)) return true;
    return false;
  }

  return {
    of,
    asks(end, variable) {
      const variables = asked.get(end) ?? new Set(variablesIn(diagrams, end));
      asked.set(end, variables);
      return variables.has(variable);
    },
    isOpen(end, classes) {
      const key = `${end} ${classes.key}`;
      const isSo = opens.get(key) ?? isYes(end, classes, new Set());
      opens.set(key, isSo);
      return isSo;
    },
  };
}
