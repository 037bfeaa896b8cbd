import type { ResolvedFinding } from './resolved-finding.ts';
/** Who has to act, as people say it. */
export declare function ownerWords(owner: ResolvedFinding['owner']): string;
