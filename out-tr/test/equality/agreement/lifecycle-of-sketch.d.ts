import type { Lifecycle } from '../../../src/model/lifecycle.ts';
import type { LifecycleSketch } from './lifecycle-sketch.ts';
import type { Scope } from './scope.ts';
/** The lifecycle in normal form; the acceptance is the stage after the handoff, or the same where it is the last. */
export declare function lifecycleOf({ stages, handoff, gates, resets }: LifecycleSketch, scope: Scope): Lifecycle;
