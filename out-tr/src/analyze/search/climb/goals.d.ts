import type { Scene } from '../../score/scene.ts';
import type { Asked } from '../ask.ts';
import { type Distance } from './aim.ts';
import { type Ground } from './ground.ts';
import type { Stand } from './stand.ts';
import { type Ways } from './ways.ts';
/** What is climbed to for a question. */
export interface Goal {
    readonly ways: Ways;
    readonly distanceOf: Distance;
    readonly willDo: (stand: Stand) => boolean;
}
export interface Goals {
    readonly ground: Ground;
    /** Of one of the questions. */
    readonly goalOf: (question: number) => Goal;
}
/** For some of the questions that are asked. */
export declare function openGoals(scene: Scene, { questions, restriction }: Asked, some: ReadonlySet<number>): Goals;
