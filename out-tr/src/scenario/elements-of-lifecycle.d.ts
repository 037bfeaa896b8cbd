import type { Lifecycle } from '../model/lifecycle.ts';
import type { DecisionElement } from './element.ts';
/** Gates, stages with both sides of their conditions, declared moves and the ends of the handoff. */
export declare function elementsOfLifecycle(lifecycle: Lifecycle): readonly DecisionElement[];
