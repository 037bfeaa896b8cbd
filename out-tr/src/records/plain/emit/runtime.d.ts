import type { Lines } from '../../../support/script-lines.ts';
/** What every reader needs, as source. */
export declare const runtime: Lines;
