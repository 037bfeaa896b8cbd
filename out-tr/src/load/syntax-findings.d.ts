import type { Document } from 'yaml';
import type { Finding } from '../diagnostics/finding.ts';
import type { Problem } from './problems.ts';
import type { SourceText } from './source-text.ts';
/** Problems of the parser in plain words: one finding per line, because the others of the line follow from the first. */
export declare function syntaxFindings(problems: readonly Problem[], documents: readonly Document.Parsed[], source: SourceText): readonly Finding[];
