import type { Finding } from '../diagnostics/finding.ts';
import type { Checks } from '../model/checks.ts';
import { type KnownCodes } from './known-code.ts';
type Levels = Checks['levels'];
/** Findings with the weight the agreement gives them; those of rules that are off are left out. */
export declare function levelled<F extends Pick<Finding, 'code' | 'severity'>>(findings: readonly F[], levels: Levels, known: KnownCodes): readonly F[];
/** What is wrong with the levels themselves. */
export declare function levelFindings(levels: Levels, known: KnownCodes): readonly Finding[];
export {};
