import type { JsonValue } from '../../support/json-value.ts';
import type { Limits } from '../limits.ts';
/**
 * The documents of a text that is written as agreements are: maps, lists and texts in their usual form, without anchors,
 * tags, escapes or anything doubtful. Undefined for every other text, which the full reader has to judge; for the rest
 * both readers give the same data and the full one finds nothing, which tests hold. Reading this much takes a
 * twentieth of the time, and nearly all files are plain.
 */
export declare function plainDocuments(text: string, limits: Limits): readonly JsonValue[] | undefined;
