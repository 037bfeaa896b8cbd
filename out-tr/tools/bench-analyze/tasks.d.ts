import type { Task } from './task.ts';
/** What issue and README promise figures for. */
export declare const tasks: readonly Task[];
