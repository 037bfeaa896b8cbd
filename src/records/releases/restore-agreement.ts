import { inside, type Place } from '../../diagnostics/place.ts';
import type { Agreement } from '../../model/agreement.ts';
import { placed } from './placed.ts';
import type { Release } from './release.ts';
import { releasePath } from './release-text.ts';

/**
 * The agreement that was released: its places point into the file of the release, and it has no samples. The release must
 * be sound (`readReleases`).
 */
export function restoreAgreement({ version, model }: Release): Agreement {
  const place: Place = { file: releasePath(version), document: 0, path: ['model'] };
  const restored = withPlaces(model, place, positions());
  // The model was an agreement when it was written; its hash and its form (`modelComplaint`) hold it to that.
  return { ...(restored as object), version, samples: [], place } as unknown as Agreement;
}

/** The keys that lead to what has a place, as a tree. */
interface Position {
  isPlaced: boolean;
  readonly below: Map<string, Position>;
}

let known: Position | undefined;

function positions(): Position {
  known ??= asTree(placed);
  return known;
}

function asTree(paths: readonly string[]): Position {
  const root: Position = { isPlaced: false, below: new Map() };
  for (const path of paths) {
    let here = root;
    for (const step of path.split('.')) {
      const next = here.below.get(step) ?? { isPlaced: false, below: new Map() };
      here.below.set(step, next);
      here = next;
    }
    here.isPlaced = true;
  }
  return root;
}

/** Copies only what leads to a place. */
function withPlaces(value: unknown, place: Place, { isPlaced, below }: Position): unknown {
  if (typeof value !== 'object' || value === null || (below.size === 0 && !isPlaced)) return value;
  if (Array.isArray(value)) {
    const entry = below.get('[]');
    return entry === undefined
      ? value
      : value.map((item, index) => withPlaces(item, inside(place, index), entry));
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const next = below.get(key) ?? below.get('*');
    return [key, next === undefined ? item : withPlaces(item, inside(place, key), next)];
  });
  return Object.fromEntries(isPlaced ? [...entries, ['place', place]] : entries);
}
