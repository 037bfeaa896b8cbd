import type { Adapters } from './adapter.ts';
/** So many cases of the file hold in the engine, and none fails or is unknown to it. */
export declare function expectHeld(path: string, engine: Readonly<Record<string, Adapters>>, count: number): Promise<void>;
