import type { Stage } from '../../../model/lifecycle.ts';
import type { Artifact } from '../../artifact.ts';
import type { ValueSet } from '../value-set.ts';
export declare const leadStatusPath: string;
/** Path of a global value set. */
export declare function globalValueSetPath(name: string): string;
export declare function globalValueSetFile({ label, name, values }: ValueSet): Artifact;
/** Path of a value set that every org has. */
export declare function standardValueSetPath(name: string): string;
/** The whole set: deploying it deactivates every value that is not in it. */
export declare function standardValueSetFile({ name, values }: ValueSet): Artifact;
/** The stages as the values of the lead status. The won stages are the ones a converted lead may have; Salesforce asks for one. */
export declare function leadStatusFile(stages: readonly Stage[], words: (stage: Stage) => string): Artifact;
