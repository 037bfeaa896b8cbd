import { type Files } from './load-fixture.ts';
/**
 * The minimal agreement with a fragment in `definitions/input.yaml`, or where documents of its kind stand. The fragment's documents replace those of the minimal agreement that exist only once or have the same id.
 */
export declare function mergedFiles(fragment: string): Files;
