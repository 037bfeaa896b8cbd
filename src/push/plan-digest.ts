import { sha256 } from '../support/sha256.ts';
import { canonicalJson } from '../support/stable-json.ts';
import { type BodyComparison, digestOfLive, digestOfWanted } from './plan-push.ts';
import type { PlannedChange, PushPlan } from './push-plan.ts';

/**
 * Stands for what a plan would do: another account, another agreement, another state of the system or other choices give
 * another digest. What the system counts and stamps by itself gives none, for it moves between two looks.
 */
export function planDigest(account: string, { changes }: PushPlan, comparison: BodyComparison): string {
  const lines = changes.map((change) => lineOf(change, comparison));
  return sha256(canonicalJson([[account], ...lines])).slice(0, 12);
}

function lineOf(change: PlannedChange, comparison: BodyComparison): readonly string[] {
  switch (change.does) {
    case 'create':
      return ['create', change.wanted.key, digestOfWanted(change.wanted)];
    case 'update':
      return [
        'update',
        change.wanted.key,
        digestOfWanted({ ...change.wanted, body: change.body }),
        change.live.id,
        digestOfLive(comparison, change.live),
        canonicalJson(change.entries.map(({ id, key }) => [key ?? '', id ?? ''])),
        JSON.stringify(change.differences),
        ...change.gone,
      ];
    case 'remove':
      return ['remove', change.key, change.live.id, digestOfLive(comparison, change.live)];
    default:
      return change satisfies never;
  }
}
