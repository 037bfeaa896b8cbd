import type { Random } from '../../../support/random.ts';
import type { Scene } from '../../score/scene.ts';
import type { Distance } from './aim.ts';
import type { Climber } from './climber.ts';
import type { Ground } from './ground.ts';
import type { Stand } from './stand.ts';
/** A lead that will do, and where it stands. */
export interface Climbed {
    readonly lead: Climber;
    readonly stand: Stand;
}
export interface OneClimb {
    readonly start: Climber;
    readonly step: (lead: Climber) => Climber;
    readonly mostSteps: number;
    readonly distanceOf: Distance;
    /** Ends the climb. */
    readonly willDo: (stand: Stand) => boolean;
    readonly random: Random;
}
/** What a step takes, in steps of the budget. */
export declare const spentByStep = 64;
/** Changes a lead step by step, nearly always towards what is looked for, until it will do. */
export declare function oneClimb(scene: Scene, ground: Ground, { start, step, mostSteps, distanceOf, willDo, random }: OneClimb): Climbed | undefined;
