import type { Board } from './board.ts';
import type { EventType } from './event-type.ts';

/** Types of events that only make sense together, because a ring counts them all; most stand alone. */
export interface Unit {
  readonly types: readonly EventType[];
  /** The slots that its events give to. */
  readonly touched: readonly number[];
  readonly isRinged: boolean;
}

export function unitsOf({ types }: Board): readonly Unit[] {
  const groups: { types: EventType[]; rings: Set<number> }[] = [];
  for (const type of types) {
    const rings = type.rings.map(({ ring }) => ring);
    const joined = groups.filter((group) => rings.some((ring) => group.rings.has(ring)));
    const merged = {
      types: [...joined.flatMap((group) => group.types), type],
      rings: new Set([...joined.flatMap((group) => [...group.rings]), ...rings]),
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ types: together, rings }) => ({
    types: together,
    touched: touchedBy(together),
    isRinged: rings.size > 0,
  }));
}

function touchedBy(types: readonly EventType[]): readonly number[] {
  const givings = types.flatMap((type) => [...type.givings, ...type.rings.flatMap((ring) => ring.givings)]);
  return Array.from(new Set(givings.map(({ slot }) => slot)));
}
