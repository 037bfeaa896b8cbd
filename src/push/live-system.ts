import type { Collection, LiveComponent, Sought } from './collection.ts';
import { isRead, type LiveCollection } from './plan-push.ts';
import type { AppliedAccount } from './push-lock.ts';
import type { WantedComponent } from './wanted-component.ts';

/** What a system has of what is wanted or was once applied. */
export interface LiveSystem {
  readonly collections: ReadonlyMap<string, LiveCollection>;
  /** Ids of what may be referred to. */
  readonly references: Map<string, string>;
}

/** Reads every address at which something is wanted, or was applied. Nothing is written. */
export async function readLive(
  collectionAt: (endpoint: string) => Collection,
  wanted: readonly WantedComponent[],
  applied: AppliedAccount,
): Promise<LiveSystem> {
  const known = [...applied.components.values()];
  const endpoints = new Set([...wanted, ...known].map(({ endpoint }) => endpoint));
  const collections = new Map<string, LiveCollection>();
  const references = new Map<string, string>();
  for (const endpoint of endpoints) {
    const collection = collectionAt(endpoint);
    const live = await collection.read(soughtAt(endpoint, wanted, applied));
    const { entries, remove } = collection;
    collections.set(endpoint, { live, isRemovable: remove !== undefined, ...(entries && { entries }) });
    for (const component of isRead(live) ? live : []) refer(collection, component, references);
    if (!isRead(live) && live.came === 'stopped') break;
  }
  return { collections, references };
}

function refer({ references }: Collection, live: LiveComponent, found: Map<string, string>): void {
  for (const [reference, id] of references?.(live) ?? []) found.set(reference, id);
}

function soughtAt(
  endpoint: string,
  wanted: readonly WantedComponent[],
  { components }: AppliedAccount,
): Sought {
  const known = [...components.values()].filter((each) => each.endpoint === endpoint);
  const names = [...wanted.filter((each) => each.endpoint === endpoint), ...known].map(({ name }) => name);
  return { names: new Set(names), ids: new Set(known.flatMap(({ id }) => id ?? [])) };
}
