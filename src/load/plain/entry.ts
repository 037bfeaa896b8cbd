import type { JsonValue } from '../../support/json-value.ts';
import { isNothing } from './plain-scalar.ts';
import { giveUp, type Scan } from './scan.ts';
import type { Token } from './token.ts';

/** A map without a prototype, as the full reader makes them. */
export function newMap(): Record<string, JsonValue> {
  return Object.create(null);
}

/** The name a key gives; what the full reader objects to is left to it. */
export function entryName(
  { text, quoted }: Token,
  map: Readonly<Record<string, JsonValue>>,
  scan: Scan,
): string {
  if (text.length > 200 || text in map || unsafe.has(text) || (!quoted && isNothing(text))) giveUp(scan);
  return text;
}

const unsafe: ReadonlySet<string> = new Set(['', '__proto__', 'constructor', 'prototype', '<<']);
