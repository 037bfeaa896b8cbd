import type { Values } from '../../src/criteria/attribute.ts';
import type { Place } from '../../src/diagnostics/place.ts';
import type { Lead } from '../../src/evaluate/lead.ts';
import type { Happening } from '../../src/model/sample.ts';
import { type Instant, parseInstant } from '../../src/support/instant.ts';

export const nowhere: Place = { file: 'test', document: 0, path: [] };

/** `2026-03-02T09:00Z` as an instant. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`not an instant: ${text}`);
  return parsed;
}

type Fact = Happening extends infer Each
  ? Each extends Happening
    ? Omit<Each, 'id' | 'at' | 'place'>
    : never
  : never;

let count = 0;

/** Something that happened at an instant; ids count up unless one is given. */
export function fact(at: string | Instant, what: Fact, id = `f${++count}`): Happening {
  return { ...what, id, at: typeof at === 'string' ? instant(at) : at, place: nowhere };
}

/** An event of a signal. */
export function event(
  at: string | Instant,
  signal: string,
  properties: Readonly<Record<string, string>> = {},
  id?: string,
): Happening {
  return fact(at, { what: 'signal', signal, properties, bot: false, internal: false }, id);
}

/** An outbound activity of a person. */
export function touch(at: string | Instant, type = 'call', id?: string): Happening {
  return fact(at, { what: 'touch', type, direction: 'outbound', automated: false, answered: false }, id);
}

export function set(at: string | Instant, values: Values, cleared: readonly string[] = []): Happening {
  return fact(at, { what: 'set', values, cleared });
}

/** A lead with these values from before its timeline. */
export function leadWith(values: Values, ...timeline: readonly Happening[]): Lead {
  return { id: 'lead', lead: values, timeline, accounts: [] };
}
