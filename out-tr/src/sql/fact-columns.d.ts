import type { Column } from './table.ts';
/** Columns that tables of facts about leads share. */
export declare const leadId: Column;
export declare const rowNumber: Column;
/** A fact exists from the later of when it happened and this (semantics §1). */
export declare const loggedAt: Column;
