import type { ProgramAgreement } from './program-agreement.ts';
/**
 * The agreement as an ES module without imports that exports `scoreLead(record, asOf, today)`: the ScoreRow of a
 * LeadRecord at the instant `asOf`, `today` being the local day of `asOf` in the agreement's zone (days since
 * 1970-01-01). For pages, which load it as a file of their own: no text becomes code there, so the strictest Content
 * Security Policy does. Same agreement, same bytes.
 */
export declare function rowProgramSource(agreement: ProgramAgreement): string;
/** The same without the export: statements that declare the function `scoreLead`. */
export declare function rowProgramScript(agreement: ProgramAgreement): string;
