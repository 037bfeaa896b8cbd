import type { Node } from '../../diagram/diagrams.ts';
import type { Scene } from '../../score/scene.ts';
import type { Ground } from './ground.ts';
import type { Stand } from './stand.ts';
/** How many points a lead is away from a kind that will do: 0 = it is of one, infinite = whatever its events and points are. */
export type Distance = (stand: Stand) => number;
/** `wanted`: yes for the leads that will do. */
export declare function openDistance(scene: Scene, ground: Ground, wanted: Node): Distance;
/** The distance among leads that have other points on each side. */
export declare function openOtherwise({ space: { variables }, sides }: Scene): (distanceOf: Distance) => Distance;
