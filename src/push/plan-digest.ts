import { sha256 } from '../support/sha256.ts';
import { canonicalJson } from '../support/stable-json.ts';
import { digestOfWanted } from './plan-push.ts';
import type { PlannedChange, PushPlan } from './push-plan.ts';

/** Stands for what a plan would do: another agreement, another state of the system or other choices give another digest. */
export function planDigest({ changes }: PushPlan): string {
  return sha256(canonicalJson(changes.map(lineOf))).slice(0, 12);
}

function lineOf(change: PlannedChange): readonly string[] {
  switch (change.does) {
    case 'create':
      return ['create', change.wanted.key, digestOfWanted(change.wanted)];
    case 'update':
      return [
        'update',
        change.wanted.key,
        digestOfWanted({ ...change.wanted, body: change.body }),
        canonicalJson(change.live.body),
        ...change.gone,
      ];
    case 'remove':
      return ['remove', change.key, canonicalJson(change.live.body)];
    default:
      return change satisfies never;
  }
}
