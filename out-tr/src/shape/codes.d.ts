import type { CodePage } from '../diagnostics/code-page.ts';
/** Every code a finding about the shape of a document can carry, by name. */
export declare const shapeCodes: readonly CodePage[];
