import { type Stain } from './stain.ts';
/** Every kind of dirt, alphabetical. */
export declare const stains: readonly Stain[];
