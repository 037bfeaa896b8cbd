import type { CodePage } from '../diagnostics/code-page.ts';
/** Every code a finding of the host can carry, by name. */
export declare const hostCodes: readonly CodePage[];
