import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from './source-text.ts';
/** The first character of a file that no text needs, or nothing. */
export declare function suspiciousCharacter(source: SourceText): Finding | undefined;
/** Whether a value that was written with escapes holds what the file itself may not hold. */
export declare function hidesCharacter(value: string): boolean;
