import type { Side } from '../model/text.ts';

/** The department that a promise of this one is made to. */
export function otherSide(side: Side): Side {
  return side === 'marketing' ? 'sales' : 'marketing';
}
