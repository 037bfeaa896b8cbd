import type { Lines } from '../../../support/script-lines.ts';
/** How a thread reads a part of a file, some megabytes at a time, and answers. */
export declare const partReader: Lines;
