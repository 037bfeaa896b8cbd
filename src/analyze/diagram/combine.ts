import { childOn, type Forest, split } from './forest.ts';
import type { Mapping, Operation } from './operations.ts';

/** An operation, point by point. */
export function combine(forest: Forest, operation: Operation, left: number, right: number): number {
  const early = operation.early?.(left, right);
  if (early !== undefined) return early;
  const isSwapped = operation.commutative && left > right;
  return isSwapped ? work(forest, operation, right, left) : work(forest, operation, left, right);
}

function work(forest: Forest, operation: Operation, left: number, right: number): number {
  const { store, cache } = forest;
  const known = cache.get(operation.id, left, right, 0);
  if (known !== undefined) return known;
  const variable = Math.min(store.variableOf(left), store.variableOf(right));
  const node =
    variable === store.sizes.length
      ? store.constant(operation.of(store.valueOf(left) ?? 0, store.valueOf(right) ?? 0))
      : split(forest, variable, (index) =>
          combine(
            forest,
            operation,
            childOn(forest, left, variable, index),
            childOn(forest, right, variable, index),
          ),
        );
  return cache.put(operation.id, left, right, 0, node);
}

/** Every result changed. */
export function mapResults(forest: Forest, mapping: Mapping, node: number): number {
  const { store, cache } = forest;
  const value = store.valueOf(node);
  if (value !== undefined) return store.constant(mapping.of(value));
  const known = cache.get(mapping.id, node, 0, 0);
  if (known !== undefined) return known;
  const made = split(forest, store.variableOf(node), (index) =>
    mapResults(forest, mapping, store.childOf(node, index)),
  );
  return cache.put(mapping.id, node, 0, 0, made);
}
