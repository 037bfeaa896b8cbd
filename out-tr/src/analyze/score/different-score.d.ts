import type { Answer } from '../answer.ts';
import type { FoundLead } from './found-lead.ts';
import type { Scene } from './scene.ts';
/**
 * Whether the two sides of a scene give every lead the same points: fit, engagement and total. The groups of rules are
 * compared first; where that leaves something, the cheapest lead with other points is looked for.
 */
export declare function differentScore(scene: Scene, isReal: (lead: FoundLead) => boolean): Answer<FoundLead>;
