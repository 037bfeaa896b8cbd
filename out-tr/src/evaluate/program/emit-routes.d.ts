import { type Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/** Sets `route` and `pool`: the first rule that holds, of a lead that was handed over and is still open (semantics §7). */
export declare function emitRoutes(draft: Draft): Lines;
