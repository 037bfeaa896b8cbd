import { type Analysis } from './analysis.ts';
import type { ProofTelling } from './proof-telling.ts';
/** Question by question, and what it all comes to. */
export declare function analysisText(analysis: Analysis, telling: ProofTelling, listsAll: boolean): string;
