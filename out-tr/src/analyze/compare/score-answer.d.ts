import type { Agreement } from '../../model/agreement.ts';
import type { Answer } from '../answer.ts';
import type { Scene } from '../score/scene.ts';
import type { Witness } from '../witness/witness.ts';
/** Whether any lead has other points of fit, of engagement or in total. `shown` are leads that differ in something. */
export declare function scoreAnswer(scene: Scene, agreements: readonly [Agreement, Agreement], shown: readonly Witness[]): Answer<Witness>;
