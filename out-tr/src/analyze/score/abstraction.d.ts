import type { UnknownReason } from '../answer.ts';
import type { PreparedCase } from './prepare.ts';
import type { Scene } from './scene.ts';
/** Why no real lead was found: what was replaced by something larger, and how it was read instead. */
export declare function abstractionOf({ space }: Scene, cases: readonly PreparedCase[]): UnknownReason;
