import type { Settlement } from './settlements.ts';
import type { Unit } from './units.ts';

/**
 * Units that give to the same bounded sum: together they make up what it comes to, whatever other sums come to. What has no
 * bounded sum of its own is a cluster too.
 */
export interface Cluster {
  readonly units: readonly number[];
  /** Has bounded sums of its own, so that it can be worked out by itself before it meets the others. */
  readonly isOwn: boolean;
}

/** `isOpen`: slots that all may give to until the end. */
export function clustersOf(
  units: readonly Unit[],
  settlements: readonly Settlement[],
  isOpen: (slot: number) => boolean,
): readonly Cluster[] {
  const clusters: { units: number[]; slots: Set<number> }[] = [];
  for (const [unit, { touched }] of units.entries()) {
    const slots = ownSlots(touched, settlements, isOpen);
    const joined = clusters.filter((cluster) => Array.from(slots).some((slot) => cluster.slots.has(slot)));
    for (const cluster of joined) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push({
      units: [...joined.flatMap((cluster) => cluster.units), unit],
      slots: new Set([...joined.flatMap((cluster) => [...cluster.slots]), ...slots]),
    });
  }
  return clusters.map((cluster) => ({ units: cluster.units, isOwn: cluster.slots.size > 0 }));
}

/** The bounded sums that what is given to the slots arrives at. */
function ownSlots(
  touched: readonly number[],
  settlements: readonly Settlement[],
  isOpen: (slot: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...touched];
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    if (found.has(slot)) continue;
    if (!isOpen(slot)) found.add(slot);
    for (const { reads, gives } of settlements) {
      if (reads.includes(slot) && !isOpen(slot)) open.push(...gives);
    }
  }
  return found;
}
