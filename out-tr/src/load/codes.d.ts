import type { CodePage } from '../diagnostics/code-page.ts';
/** Every code a finding of the loader can carry, by name. */
export declare const loadCodes: readonly CodePage[];
