import type { Scene } from '../../score/scene.ts';
import type { Asked } from '../ask.ts';
import { type Way } from './descent.ts';
/** What some questions come to. */
export interface Descents {
    /** Those that hold for no lead. */
    readonly none: readonly number[];
    /** Of others a lead that may be one; of those that are in neither nothing is known. */
    readonly nearby: ReadonlyMap<number, Way>;
}
/** Goes down to a lead of each of some questions. Often there is one of none of them, so they are asked as one first. */
export declare function descents(scene: Scene, { questions, restriction }: Asked, some: ReadonlySet<number>): Descents;
