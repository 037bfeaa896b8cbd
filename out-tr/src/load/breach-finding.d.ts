import type { Finding } from '../diagnostics/finding.ts';
import type { Breach } from './compose.ts';
import type { Limits } from './limits.ts';
import type { SourceText } from './source-text.ts';
/** Why the reader stopped inside a file. */
export declare function breachFinding(breach: Breach, document: number, source: SourceText, limits: Limits): Finding;
