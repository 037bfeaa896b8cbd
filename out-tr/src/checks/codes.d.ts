import type { CodePage } from '../diagnostics/code-page.ts';
/** Every code a finding about levels and suppressions can carry, by name. */
export declare const checksCodes: readonly CodePage[];
