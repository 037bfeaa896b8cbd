import type { Times } from '../bench/times.ts';
import type { Competitor } from './competitors.ts';
/** Milliseconds. Starts every competitor once to warm the disk, then in rounds, all of them in each. */
export declare function measure(competitors: readonly Competitor[], rounds: number, progress: (round: number) => void): Times;
