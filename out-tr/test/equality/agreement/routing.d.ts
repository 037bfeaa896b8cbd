import fc from 'fast-check';
import type { Assignment, Routing } from '../../../src/model/routing.ts';
import { type CriterionSketch } from './criterion-sketch.ts';
import type { Scope } from './scope.ts';
/** A routing rule before its criterion knows what it can name. */
export interface RouteSketch {
    readonly when: CriterionSketch;
    readonly assign: Assignment;
}
/** One to four rules; members are those of the fixture. */
export declare const arbitraryRoutes: fc.Arbitrary<readonly RouteSketch[]>;
export declare function routingOf(sketches: readonly RouteSketch[], scope: Scope): Routing;
