import type { Lifecycle } from '../model/lifecycle.ts';
import type { Clause } from './clause.ts';
/** Gates, stages with each part of their entry, declared moves, the handoff and the cycles. */
export declare function clausesOfLifecycle(lifecycle: Lifecycle): readonly Clause[];
