import type { Reading } from './atom-reading.ts';
import type { Criterion } from './criterion.ts';
import { decidingParts } from './deciding.ts';
import { type Explained, explain } from './explain.ts';
import type { Facts } from './facts.ts';

/** The one condition that best says why a criterion does not hold. */
export interface Failure {
  /** `/` is the root, `/1/0` the first part of its second part. */
  readonly path: string;
  readonly condition: Criterion;
  /** Value null for a connective without parts, which reads nothing. */
  readonly reading: Reading;
}

/**
 * The first condition that failed and what it read; undefined when the criterion holds (semantics §7).
 * A failed `all`, `any` or `kOf` names its first false condition, a failed `none` the first one that held.
 */
export function firstFailure(criterion: Criterion, facts: Facts): Failure | undefined {
  const explained = explain(criterion, facts);
  return explained.held ? undefined : decisive(explained);
}

/** Follows the answer down to the first condition that gave it. */
function decisive(explained: Explained): Failure {
  const { criterion, path, reading = { value: null } } = explained;
  const [part] = decidingParts(explained);
  return part === undefined ? { path, condition: criterion, reading } : decisive(part);
}
