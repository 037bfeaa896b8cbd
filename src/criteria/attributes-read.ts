import { atoms } from './atoms.ts';
import type { Criterion } from './criterion.ts';

/** The attributes a criterion reads, each once, in order of first mention. */
export function attributesRead(criterion: Criterion): readonly string[] {
  const names = new Set<string>();
  for (const { atom } of atoms(criterion)) {
    if ('attribute' in atom) names.add(atom.attribute);
  }
  return [...names];
}
