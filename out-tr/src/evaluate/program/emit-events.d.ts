import { type Lines } from '../../support/script-lines.ts';
import { type Draft } from './draft.ts';
/** One pass over the events, newest first: each does what the rules and tests of its signal asked for. */
export declare function emitEvents(draft: Draft): Lines;
