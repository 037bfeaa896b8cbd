import type { Part } from '../part.ts';
/** Leads in columns, loaded once and scored by two models on one thread, beside adding the same arrays up. */
export declare const columnsPart: Part;
