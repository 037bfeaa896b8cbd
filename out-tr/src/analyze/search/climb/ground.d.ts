import type { Node } from '../../diagram/diagrams.ts';
import { type Restriction } from '../../score/event-columns.ts';
import type { Scene } from '../../score/scene.ts';
import type { TimelineQuestion } from '../../timeline/timeline-question.ts';
import type { Climber } from './climber.ts';
import { type Layout } from './layout.ts';
import { type Stand } from './stand.ts';
/** Tells where leads stand, one after the other; each lead that differs little from the one before costs little. */
export interface Ground {
    readonly layoutOf: (node: Node) => Layout;
    readonly stand: (lead: Climber) => Stand;
    /** Variables of attributes that points depend on, and of consents. */
    readonly movable: readonly number[];
    /** What is read of events, whatever consents are given. */
    readonly question: TimelineQuestion;
    /** By variable of a verdict and its class, the least and the most points of it as far as they are near another. */
    readonly ends: ReadonlyMap<number, readonly (readonly number[])[]>;
}
/** For some questions. */
export declare function openGround(scene: Scene, questions: readonly Node[], restriction: Restriction): Ground;
