import type { Lifecycle } from '../../src/model/lifecycle.ts';
import type { Reason } from '../../src/model/reason.ts';
export declare const fixtureLifecycle: Lifecycle;
export declare const fixtureReasons: Readonly<Record<string, Reason>>;
