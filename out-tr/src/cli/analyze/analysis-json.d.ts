import { type Analysis } from './analysis.ts';
import type { ProofTelling } from './proof-telling.ts';
/** Everything that was asked and answered, described by `schemas/output/analyze.schema.json`. */
export declare function analysisJson(analysis: Analysis, { agreement, lineOf }: ProofTelling): string;
