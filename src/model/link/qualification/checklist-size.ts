import type { Criterion } from '../../../criteria/criterion.ts';

/** Conditions of a criterion, connectives included; counting stops above `most`. */
export function conditionsUpTo(criterion: Criterion, most: number): number {
  let count = 0;
  const open: Criterion[] = [criterion];
  for (let next = open.pop(); next !== undefined && count <= most; next = open.pop()) {
    count++;
    if ('of' in next) open.push(...next.of);
  }
  return count;
}
