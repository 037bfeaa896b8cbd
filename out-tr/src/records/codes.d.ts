import type { CodePage } from '../diagnostics/code-page.ts';
/** Codes of findings on the files of an export. */
export type RecordCode = 'records/absent-column' | 'records/bad-date' | 'records/bad-flag' | 'records/bad-instant' | 'records/bad-number' | 'records/broken-line' | 'records/duplicate-header' | 'records/duplicate-id' | 'records/empty-file' | 'records/encoding' | 'records/missing-column' | 'records/missing-id' | 'records/ragged-row' | 'records/unknown-column' | 'records/unknown-lead' | 'records/unknown-purpose' | 'records/unknown-signal' | 'records/unknown-stage' | 'records/unknown-value' | 'records/unreadable-file';
/** The page of every code. */
export declare const recordCodes: Readonly<Record<RecordCode, CodePage>>;
