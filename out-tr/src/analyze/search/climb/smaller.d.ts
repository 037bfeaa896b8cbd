import type { Scene } from '../../score/scene.ts';
import type { Climber } from './climber.ts';
import type { Ground } from './ground.ts';
import type { Stand } from './stand.ts';
/** The lead without events and values that it can do without; two passes, for one may allow another. */
export declare function smaller({ space: { costs } }: Scene, ground: Ground, lead: Climber, willDo: (stand: Stand) => boolean): Climber;
