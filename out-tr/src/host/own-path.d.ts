import type { Machine } from './workspace.ts';
/**
 * A path in a folder for something that this run makes and removes in the end. What earlier runs of this user on this
 * machine left there under the same stem, because they were killed, is removed now.
 */
export declare function ownPath(machine: Machine, folder: string, stem: string): string;
