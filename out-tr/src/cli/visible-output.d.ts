import type { Output } from './io.ts';
/**
 * The same stream; a terminal gets every control character but the line break as its picture, for there it would be
 * obeyed. Files and pipes get what they are given.
 */
export declare function visibleOutput(output: Output): Output;
