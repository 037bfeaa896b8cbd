import type { PushResult } from '../../push/apply-push.ts';
import type { PlannedChange, PushPlan } from '../../push/push-plan.ts';
import { toolVersion } from '../tool-version.ts';
import { keyOf } from './push-text.ts';

/** A plan, and what became of it, described by `schemas/output/push.schema.json`. */
export interface TellablePush {
  readonly target: string;
  readonly account: string;
  readonly digest: string;
  readonly plan: PushPlan;
  /** Absent where nothing was sent. */
  readonly result?: PushResult;
}

export function pushJson({ account, digest, plan, result, target }: TellablePush): string {
  const document = {
    schemaVersion: 1,
    version: toolVersion,
    target,
    account,
    plan: digest,
    changes: plan.changes.map(changeJson),
    asWanted: plan.same,
    conflicts: plan.conflicts,
    leftOver: plan.leftOver,
    notRead: plan.unread.map(({ count, endpoint, trouble }) => ({ endpoint, reason: trouble.reason, count })),
    lacking: plan.unmet,
    ...(result !== undefined && {
      result: {
        done: result.done,
        notDone: result.failed.map(({ change, trouble }) => ({
          key: keyOf(change),
          does: change.does,
          reason: trouble.reason,
        })),
        notTried: result.left,
        shownOtherwise: result.otherwise,
      },
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function changeJson(change: PlannedChange): object {
  const key = keyOf(change);
  if (change.does !== 'update') return { does: change.does, key };
  const { differences, does, gone } = change;
  return { does, key, differences, takenOut: gone };
}
