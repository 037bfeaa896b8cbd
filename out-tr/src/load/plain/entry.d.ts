import type { JsonValue } from '../../support/json-value.ts';
import { type Scan } from './scan.ts';
import type { Token } from './token.ts';
/** A map without a prototype, as the full reader makes them. */
export declare function newMap(): Record<string, JsonValue>;
/** The name a key gives; what the full reader objects to is left to it. */
export declare function entryName({ text, quoted }: Token, map: Readonly<Record<string, JsonValue>>, scan: Scan): string;
