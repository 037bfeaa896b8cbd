import type { ResolvedFinding } from './resolved-finding.ts';

/** Who has to act, as people say it. */
export function ownerWords(owner: ResolvedFinding['owner']): string {
  return owner === 'joint' ? 'marketing and sales' : owner;
}
