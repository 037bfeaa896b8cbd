import type { Values } from '../../src/criteria/attribute.ts';
import type { Place } from '../../src/diagnostics/place.ts';
import type { Lead } from '../../src/evaluate/lead.ts';
import type { Happening } from '../../src/model/sample.ts';
import { type Instant } from '../../src/support/instant.ts';
export declare const nowhere: Place;
/** `2026-03-02T09:00Z` as an instant. */
export declare function instant(text: string): Instant;
type Fact = Happening extends infer Each ? Each extends Happening ? Omit<Each, 'id' | 'at' | 'place'> : never : never;
/** Something that happened at an instant; ids count up unless one is given. */
export declare function fact(at: string | Instant, what: Fact, id?: string): Happening;
/** An event of a signal. */
export declare function event(at: string | Instant, signal: string, properties?: Readonly<Record<string, string>>, id?: string): Happening;
/** An outbound activity of a person. */
export declare function touch(at: string | Instant, type?: string, id?: string): Happening;
export declare function set(at: string | Instant, values: Values, cleared?: readonly string[]): Happening;
/** A lead with these values from before its timeline. */
export declare function leadWith(values: Values, ...timeline: readonly Happening[]): Lead;
export {};
