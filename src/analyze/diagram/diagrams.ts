import type { Budget } from '../budget.ts';
import { isTrue } from './booleans.ts';
import { openCache } from './cache.ts';
import { atLeast, choose } from './choose.ts';
import { combine, mapResults } from './combine.ts';
import type { Forest } from './forest.ts';
import type { Known, Mapping, Operation } from './operations.ts';
import { above, restrict, restrictAll } from './restrict.ts';
import { openStore, type Store } from './store.ts';

/** A function of the variables; equal functions have equal numbers. `0` and `1` are also the answers no and yes. */
export type Node = number;

/**
 * Decision diagrams over variables with finitely many classes and whole numbers as results, reduced and shared. They know
 * nothing of leads: `analyze/space` says what a variable is. Whatever makes nodes may end with the budget.
 */
export interface Diagrams extends Store {
  both(left: Node, right: Node): Node;
  either(left: Node, right: Node): Node;
  not(node: Node): Node;
  /** Of these answers at least `k` are yes. */
  atLeast(k: number, nodes: readonly Node[]): Node;
  /** `then` where the condition holds, else `otherwise`. */
  choose(condition: Node, then: Node, otherwise: Node): Node;
  /** Point by point. */
  combine(operation: Operation, left: Node, right: Node): Node;
  map(mapping: Mapping, node: Node): Node;
  /** The same with one variable known. */
  restrict(node: Node, variable: number, index: number): Node;
  /** The same with several variables known. */
  restrictAll(node: Node, known: Known): Node;
  /** The part above `variable`, whose results are the nodes at or below it. */
  above(variable: number, node: Node): Node;
}

/** Opens an empty forest of diagrams; `sizes` are the classes per variable, in the order in which they are asked. */
export function openDiagrams(sizes: readonly number[], budget: Budget): Diagrams {
  const store = openStore(sizes, budget);
  const forest: Forest = { store, cache: openCache() };
  return {
    ...store,
    both: (left, right) => combine(forest, isTrue.both, left, right),
    either: (left, right) => combine(forest, isTrue.either, left, right),
    not: (node) => mapResults(forest, isTrue.not, node),
    atLeast: (k, nodes) => atLeast(forest, k, nodes),
    choose: (condition, then, otherwise) => choose(forest, condition, then, otherwise),
    combine: (operation, left, right) => combine(forest, operation, left, right),
    map: (mapping, node) => mapResults(forest, mapping, node),
    restrict: (node, variable, index) => restrict(forest, node, variable, index),
    restrictAll: (node, known) => restrictAll(forest, node, known),
    above: (variable, node) => above(forest, variable, node),
  };
}
