import type { Agreement } from '../../model/agreement.ts';
import { type ToolLanguage } from '../../model/words/language.ts';
/** A stage as people call it in a table: by its letters where its title has some, “Marketing qualified lead (MQL)” → MQL. */
export declare function stageName({ lifecycle }: Agreement, id: string, language: ToolLanguage): string;
/** So many of a stage inside a sentence: 2,223 MQLs, 57 leads at stage “Opportunity”. */
export declare function countedStage(count: string, agreement: Agreement, id: string, language: ToolLanguage): string;
