import type { Random } from '../../../support/random.ts';
import type { Scene } from '../../score/scene.ts';
import type { Interest } from '../interest.ts';
import type { Climber } from './climber.ts';
import type { Ground } from './ground.ts';
/** Changes one thing about a lead; it has no more events then than are allowed. */
export type Step = (lead: Climber, mostEvents: number) => Climber;
export interface StepsOptions {
    readonly random: Random;
    readonly interest: Interest;
}
export declare function openStep(scene: Scene, ground: Ground, options: StepsOptions): Step;
