import type { Collection, LiveComponent, Sought } from './collection.ts';
import { asWanted, type Matching, matching } from './matching.ts';
import { isRead, type LiveCollection } from './plan-push.ts';
import type { AppliedAccount } from './push-lock.ts';
import type { WantedComponent } from './wanted-component.ts';

/** What a system has of what is wanted or was once applied. */
export interface LiveSystem {
  readonly collections: ReadonlyMap<string, LiveCollection>;
  readonly matching: Matching;
  /** Ids of what may be referred to, under the names that it has after a push. */
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
  for (const endpoint of endpoints) {
    const collection = collectionAt(endpoint);
    const live = await collection.read(soughtAt(endpoint, wanted, applied));
    const { entries, isFixed, remove } = collection;
    const isRemovable = (component: LiveComponent): boolean =>
      remove !== undefined && isFixed?.(component) !== true;
    collections.set(endpoint, { live, isRemovable, ...(entries && { entries }) });
    if (!isRead(live) && live.came === 'stopped') break;
  }
  const matched = matching(wanted, applied, (endpoint) => {
    const live = collections.get(endpoint)?.live ?? [];
    return isRead(live) ? live : [];
  });
  return { collections, matching: matched, references: referencesOf(collectionAt, wanted, matched) };
}

function referencesOf(
  collectionAt: (endpoint: string) => Collection,
  wanted: readonly WantedComponent[],
  { applied, found }: Matching,
): Map<string, string> {
  return new Map(
    wanted.flatMap((each) => {
      const { entries, references } = collectionAt(each.endpoint);
      const [live, ...others] = found.get(each.key) ?? [];
      if (live === undefined || others.length > 0) return [];
      return references?.(asWanted(each, live, entries, applied.components.get(each.key))) ?? [];
    }),
  );
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
