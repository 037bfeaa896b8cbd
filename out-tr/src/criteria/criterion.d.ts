import type { Place } from '../diagnostics/place.ts';
/**
 * The normal form of a criterion (semantics §2). Every engine and target is compiled from it.
 *
 * Constants are already typed: text and enum literals normalised (§1), decimals scaled integers of their
 * attribute's scale, points scaled integers of the scoring model's scale, date ages and windows whole days.
 * Optional `place` points at the condition in the user's file; it carries no meaning.
 */
export type Criterion = Connective | AttributeTest | SignalTest | ScoreTest | StateTest;
interface Placed {
    readonly place?: Place;
}
interface AllOf extends Placed {
    readonly op: 'all';
    readonly of: readonly Criterion[];
}
interface AnyOf extends Placed {
    readonly op: 'any';
    readonly of: readonly Criterion[];
}
/** True when none of its parts holds; a plain negation. */
interface NoneOf extends Placed {
    readonly op: 'none';
    readonly of: readonly Criterion[];
}
/** True when at least `k` of its parts hold. */
interface KOf extends Placed {
    readonly op: 'kOf';
    readonly k: number;
    readonly of: readonly Criterion[];
}
export type Connective = AllOf | AnyOf | NoneOf | KOf;
/** Enum values and booleans. */
export interface EqualsTest extends Placed {
    readonly op: 'eq';
    readonly attribute: string;
    readonly value: string | boolean;
}
export interface MembershipTest extends Placed {
    readonly op: 'in' | 'notIn';
    readonly attribute: string;
    readonly values: readonly string[];
    /** Name of the list the values come from, where one was named. */
    readonly list?: string;
}
/** Integers, scaled decimals, and the age of a date in whole days at asOf (may be negative). */
export interface ComparisonTest extends Placed {
    readonly op: 'gte' | 'gt' | 'lte' | 'lt';
    readonly attribute: string;
    readonly value: number;
}
export interface BetweenTest extends Placed {
    readonly op: 'between';
    readonly attribute: string;
    readonly low: number;
    readonly high: number;
}
export interface SetTest extends Placed {
    readonly op: 'hasAny' | 'hasAll' | 'hasNone';
    readonly attribute: string;
    readonly values: readonly string[];
}
export interface TextTest extends Placed {
    readonly op: 'equals' | 'contains' | 'containsWord' | 'startsWith' | 'endsWith';
    readonly attribute: string;
    readonly values: readonly string[];
    readonly list?: string;
}
interface PresenceTest extends Placed {
    readonly op: 'exists' | 'missing';
    readonly attribute: string;
}
export type AttributeTest = EqualsTest | MembershipTest | ComparisonTest | BetweenTest | SetTest | TextTest | PresenceTest;
/** At least `count` selected events of these signals with an age below `withinDays` whole days. */
export interface SignalTest extends Placed {
    readonly op: 'signal';
    readonly signals: readonly string[];
    readonly withinDays: number;
    readonly count: number;
}
export interface PointsTest extends Placed {
    readonly op: 'total' | 'fit' | 'engagement';
    readonly comparison: 'gte' | 'gt' | 'lte' | 'lt';
    /** Scaled by the scoring model's scale. */
    readonly value: number;
}
export interface VerdictTest extends Placed {
    readonly op: 'grade' | 'band' | 'cell' | 'outcome';
    readonly values: readonly string[];
}
export type ScoreTest = PointsTest | VerdictTest;
export interface ReachedTest extends Placed {
    readonly op: 'reached';
    readonly stage: string;
}
interface ObjectionTest extends Placed {
    readonly op: 'objection';
}
interface ConsentTest extends Placed {
    readonly op: 'consent';
    readonly purpose: string;
    readonly state: ConsentState;
}
export type StateTest = ReachedTest | ObjectionTest | ConsentTest;
export type ConsentState = 'given' | 'withdrawn' | 'none';
export {};
