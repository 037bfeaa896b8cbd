import type { ResolvedFinding } from './resolved-finding.ts';
/**
 * What tells each finding from the others and stays when lines move: code, file, path of keys and message.
 * Findings that are equal in all of these are numbered.
 */
export declare function fingerprints(findings: readonly ResolvedFinding[]): readonly string[];
