import type { Teams } from '../../model/approvals.ts';

/** What `approvals init` can write. */
export type ForgeFileKind = 'github' | 'gitlab' | 'codeowners';

/** A file that a forge reads. */
export interface ForgeFile {
  /** Relative to the top of the repository. */
  readonly path: string;
  readonly text: string;
}

/** What has to be known to write one. */
export interface ForgeFileQuestion {
  readonly teams: Teams;
  /** From the top of the repository to the agreement's folder: empty, or ending in a slash. */
  readonly prefix: string;
}

/** What both departments sign, as paths below the agreement's folder; a slash at the end means everything below. */
export const signedPaths = ['definitions/', 'test/leads/', 'releases/', 'leadpact-baseline.yaml'] as const;

/** How files begin that `approvals init` wrote, or `init` for it; others are never replaced. */
export const ownLine = '# leadpact approvals init';

/** Whether what stands in a file came from leadpact. */
export function isOwnFile(text: string): boolean {
  return text.startsWith(`${ownLine}\n`) || text.includes(`"name": "${rulesetName}"`);
}

export const rulesetName = 'leadpact: both departments sign';
