import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';
import { meaningText } from '../compare/meaning-text.ts';

/** Promises whose clocks start and stop alike, so that each lead should have one of them; at least two. */
export function slaVariants({ slas }: Agreement): readonly (readonly Sla[])[] {
  const groups = new Map<string, Sla[]>();
  for (const sla of Object.values(slas)) {
    const { start, stop } = sla.clock;
    const key = meaningText([
      sla.side,
      start,
      stop.toSorted((left, right) => (meaningText(left) < meaningText(right) ? -1 : 1)),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), sla]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
