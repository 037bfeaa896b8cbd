import type { Facts } from '../criteria/facts.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import type { History } from './history.ts';
import { type Dictionary, type Moment } from './moment.ts';
import { type Score } from './score/score.ts';
/** A lead at one instant with the score of the agreement's default scoring. */
export interface Snapshot {
    readonly moment: Moment;
    /** Null under an objection, and in an agreement without a scoring. */
    readonly score: Score | null;
}
/** The lead at an instant, with the events at or before `resetAt` hidden; null = no score reset. */
export type Snapshots = (at: Instant, resetAt: Instant | null) => Snapshot;
/** Snapshots of one lead. The last one is kept, for a decision looks several times at the same instant. */
export declare function snapshotsOf(agreement: Dictionary & Pick<Agreement, 'scorings'>, history: History): Snapshots;
/** Everything criteria can ask at the snapshot, for a lead that has reached these stages in its cycle. */
export declare function factsOf({ moment, score }: Snapshot, reached: ReadonlySet<string>): Facts;
