import { type Scene } from '../../../src/analyze/score/scene.ts';
import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Random } from '../../../src/support/random.ts';
/** Small enough that every lead can be tried with every timeline. */
export declare function drawnAgreement(random: Random): Agreement;
/** The scene of agreements in a world in which no other timelines happen. */
export declare function sceneOf(agreements: readonly [Agreement] | readonly [Agreement, Agreement], extra: readonly Criterion[], timelines: readonly (readonly PlannedEvent[])[]): Scene;
/** Up to two of four events, most of them such as rules count. */
export declare function drawnTimelines(agreement: Agreement, random: Random): readonly (readonly PlannedEvent[])[];
/** Two questions about points and verdicts. */
export declare function aboutScore(random: Random, agreement: Agreement): Criterion;
