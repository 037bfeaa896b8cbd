import type { Lines } from '../../support/script-lines.ts';
/** Functions that a program carries when it calls them; they mean what their namesakes of the evaluator mean. */
export declare const prelude: Readonly<Record<string, Lines>>;
