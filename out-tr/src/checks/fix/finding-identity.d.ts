import type { Finding } from '../../diagnostics/finding.ts';
/** What tells a finding from others whatever its line: equal findings are counted, not told apart. */
export declare function findingIdentity({ code, place, message }: Finding): string;
/** How often each finding occurs. */
export declare function counts(findings: readonly Finding[]): ReadonlyMap<string, number>;
