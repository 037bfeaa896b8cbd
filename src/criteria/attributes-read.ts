import { atoms } from './atoms.ts';
import type { Criterion } from './criterion.ts';

/** The attributes a criterion reads, each once, in order of first mention. */
export function attributesRead(criterion: Criterion): readonly string[] {
  const names = known.get(criterion) ?? namesIn(criterion);
  known.set(criterion, names);
  return names;
}

/** Asked for every lead that is judged. */
const known = new WeakMap<Criterion, readonly string[]>();

function namesIn(criterion: Criterion): readonly string[] {
  const names = new Set<string>();
  for (const { atom } of atoms(criterion)) {
    if ('attribute' in atom) names.add(atom.attribute);
  }
  return [...names];
}
