import { type Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/** The newest visible state of each purpose decides for all events, earlier ones included (semantics §3, Select). */
export declare function emitConsents({ consents }: Draft): Lines;
