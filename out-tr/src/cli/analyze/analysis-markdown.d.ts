import { type Analysis } from './analysis.ts';
import type { ProofTelling } from './proof-telling.ts';
/** For comments and documents: the summary, then what is not as it should be, each lead as a block to copy. */
export declare function analysisMarkdown(analysis: Analysis, telling: ProofTelling, listsAll: boolean): string;
