import type { Agreement } from '../../../src/model/agreement.ts';
import type { HttpAnswer, HttpPort, HttpRequest } from '../../../src/notify/http.ts';
import { applyPush, type PushResult } from '../../../src/push/apply-push.ts';
import { openHubspot } from '../../../src/push/hubspot/open-hubspot.ts';
import type { PushChoices } from '../../../src/push/plan-push.ts';
import { type AppliedAccount, emptyAccount, lockText, parseLock } from '../../../src/push/push-lock.ts';
import type { PushPlan } from '../../../src/push/push-plan.ts';
import type { FakeHubspot } from './fake/fake-hubspot.ts';

export const token = 'pat-eu1-00000000-secret';

/** What is kept between runs, as a text as on the disk. */
export interface Kept {
  lock: string;
}

export function emptyKept(): Kept {
  return { lock: lockText({ accounts: new Map() }) };
}

export const carefully: PushChoices = { allowsDestroying: false, overwrites: false };

/** What happens around each operation of a run, by its number from 1. */
export interface Interference {
  readonly before?: (operation: string, number: number) => void;
  readonly after?: (operation: string, number: number) => void;
  /** Instead of an answer. */
  readonly answer?: (request: HttpRequest, number: number) => HttpAnswer | undefined;
  readonly pause?: (milliseconds: number) => void;
}

/** The port through which a run sees a fake account, without a network and without waiting. */
export function fakePort(
  hubspot: FakeHubspot,
  { after, answer, before, pause }: Interference = {},
): HttpPort & { operations: number } {
  const port = {
    operations: 0,
    pause: (milliseconds: number) => {
      pause?.(milliseconds);
      return Promise.resolve();
    },
    ask: (request: HttpRequest): Promise<HttpAnswer> => {
      port.operations++;
      const number = port.operations;
      const name = `${request.method} ${new URL(request.url).pathname}`;
      before?.(name, number);
      const instead = answer?.(request, number);
      if (instead !== undefined) return Promise.resolve(instead);
      const { headers, json, status } = hubspot.answer({
        method: request.method,
        path: request.url.replace(/^https?:\/\/[^/]+/, ''),
        headers: request.headers,
        body: request.body ?? '',
      });
      after?.(name, number);
      return Promise.resolve({
        came: 'answer',
        status,
        header: (wanted) => headers?.[wanted],
        text: json === undefined ? '' : JSON.stringify(json),
      });
    },
  };
  return port;
}

export interface Run {
  readonly plan: PushPlan;
  readonly result?: PushResult;
}

/** One run of a push; what it kept before it broke stays kept. */
export async function pushOnce(
  agreement: Agreement,
  hubspot: FakeHubspot,
  kept: Kept,
  more: Interference & { readonly choices?: PushChoices; readonly isDry?: boolean } = {},
): Promise<Run> {
  const configuration = agreement.targets['hubspot'];
  if (configuration === undefined) throw new Error('no hubspot');
  const port = fakePort(hubspot, more);
  const access = { url: 'https://account.invalid', token };
  const opened = await openHubspot(port, access, { agreement, configuration });
  if ('reason' in opened) throw new Error(opened.reason);
  const read = parseLock(kept.lock);
  if (typeof read === 'string') throw new Error(read);
  const name = `hubspot ${opened.account.id}`;
  const before: AppliedAccount = read.accounts.get(name) ?? emptyAccount;
  const { plan, references } = await opened.plan(before, more.choices ?? carefully);
  if (more.isDry === true || plan.conflicts.length > 0) return { plan };
  const result = await applyPush(plan, before, {
    collectionAt: opened.collectionAt,
    comparison: opened.comparison,
    references,
    keep: (account) => {
      port.operations++;
      more.before?.('keep', port.operations);
      kept.lock = lockText({ accounts: new Map([[name, account]]) });
      more.after?.('keep', port.operations);
    },
    progress: () => undefined,
    isStopped: () => false,
  });
  return { plan, result };
}

/** Everything in an account that a person could see, one line each, without ids and instants. */
export function visibleState({ account }: FakeHubspot): readonly string[] {
  const { campaigns, flows, groups, lists, pipelines, properties, scores, validations } = account;
  const nested = [groups, properties, pipelines, validations].flatMap((all) =>
    [...all.values()].flatMap((of) => [...of.values()]),
  );
  return [...nested, ...[lists, scores, flows, campaigns].flatMap((all) => [...all.values()])]
    .map((one) => JSON.stringify(one, (key, value: unknown) => (isOwn.has(key) ? undefined : value)))
    .toSorted();
}

const isOwn = new Set(['id', 'listId', 'createdAt', 'updatedAt', 'revisionId', 'archived']);
