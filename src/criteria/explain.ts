import { atomHolds } from './atom-holds.ts';
import { type Reading, readingOf } from './atom-reading.ts';
import { isConnective } from './atoms.ts';
import type { Criterion } from './criterion.ts';
import type { Facts } from './facts.ts';

/** A criterion with its answer: whether each part held, and what each question read. */
export interface Explained {
  readonly criterion: Criterion;
  /** `/` is the root, `/1/0` the first part of its second part. */
  readonly path: string;
  readonly held: boolean;
  /** What a question read; absent for `all`, `any`, `none` and `kOf`. */
  readonly reading?: Reading;
  readonly parts: readonly Explained[];
}

/** The whole tree of a criterion, every part answered, none skipped. */
export function explain(criterion: Criterion, facts: Facts, path = ''): Explained {
  const head = { criterion, path: path || '/' };
  if (!isConnective(criterion)) {
    return { ...head, held: atomHolds(criterion, facts), reading: readingOf(criterion, facts), parts: [] };
  }
  const parts = criterion.of.map((part, index) => explain(part, facts, `${path}/${index}`));
  const trueParts = parts.filter(({ held }) => held).length;
  switch (criterion.op) {
    case 'all':
      return { ...head, held: trueParts === parts.length, parts };
    case 'any':
      return { ...head, held: trueParts > 0, parts };
    case 'none':
      return { ...head, held: trueParts === 0, parts };
    case 'kOf':
      return { ...head, held: trueParts >= criterion.k, parts };
  }
}
