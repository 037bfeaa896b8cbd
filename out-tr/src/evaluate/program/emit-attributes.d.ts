import type { Lines } from '../../support/script-lines.ts';
import { type Draft } from './draft.ts';
/** Reads every attribute that is asked for, once. Empty text is missing, a set never is, a date is read as its age. */
export declare function emitAttributes(draft: Draft): Lines;
