import type { Difference } from '../connect/portion.ts';
import type { Collection, Done, LiveComponent } from './collection.ts';
import { matchedEntries } from './entries.ts';
import { asWanted } from './matching.ts';
import type { BodyComparison } from './plan-push.ts';
import { digestOfLive, isRead, wantedDifferences } from './plan-push.ts';
import { openBook, type PushBook } from './push-book.ts';
import type { AppliedAccount, AppliedComponent } from './push-lock.ts';
import type { PlannedChange, PushPlan } from './push-plan.ts';
import { openReferences, withIds } from './references.ts';
import type { Trouble } from './trouble.ts';
import type { WantedComponent } from './wanted-component.ts';

/** The world of a push. */
export interface Pushing {
  readonly collectionAt: (endpoint: string) => Collection;
  readonly comparison: BodyComparison;
  /** Ids of what is there, by reference; those of new components are added. */
  readonly references: Map<string, string>;
  /** Writes down what is known; when it returns, that survives whatever happens next. */
  readonly keep: (account: AppliedAccount) => void;
  readonly progress: (change: PlannedChange, number: number, of: number) => void;
  /** Whether somebody wants it to end; asked between two changes. */
  readonly isStopped: () => boolean;
}

export interface FailedChange {
  readonly change: PlannedChange;
  readonly trouble: Trouble;
}

export interface ShownOtherwise {
  readonly key: string;
  readonly differences: readonly Difference[];
}

/** What became of a plan. */
export interface PushResult {
  readonly done: number;
  readonly failed: readonly FailedChange[];
  /** Done, and the system shows it otherwise than it was sent. */
  readonly otherwise: readonly ShownOtherwise[];
  /** Not tried, because nothing more could be done. */
  readonly left: number;
}

/**
 * Carries out a plan in its order. Before a request is made it is written down that it is going to be, and after it what came
 * of it: whenever it ends, the next plan finds what is ours and goes on from there.
 */
export async function applyPush(
  { changes, forgotten, inherited, noted }: PushPlan,
  before: AppliedAccount,
  pushing: Pushing,
): Promise<PushResult> {
  const book = openBook(before, pushing.comparison, pushing.keep);
  for (const inheritance of inherited) book.inherit(inheritance);
  for (const key of forgotten) book.forget(key);
  for (const { live, wanted } of noted)
    book.note(wanted, live, pushing.collectionAt(wanted.endpoint).entries);
  await freeNames(changes, pushing, book);
  const failed: FailedChange[] = [];
  const otherwise: ShownOtherwise[] = [];
  let [done, tried, unanswered] = [0, 0, 0];
  for (const change of changes) {
    if (pushing.isStopped()) break;
    tried++;
    pushing.progress(change, tried, changes.length);
    const result = await carriedOut(change, pushing, book);
    if (result.came === 'done') {
      done++;
      otherwise.push(...shownOtherwise(change, result.live, pushing));
    } else failed.push({ change, trouble: result });
    unanswered = result.came === 'unknown' ? unanswered + 1 : 0;
    if (result.came === 'stopped' || unanswered === mostUnanswered) break;
  }
  if (done === changes.length) book.end();
  return { done, failed, otherwise, left: changes.length - tried };
}

/** What was sent and is not so; what a system adds of itself is its own. */
function shownOtherwise(
  change: PlannedChange,
  live: LiveComponent | undefined,
  { comparison, references }: Pushing,
): readonly ShownOtherwise[] {
  if (change.does === 'remove' || live === undefined) return [];
  const given = change.does === 'create' ? change.wanted.body : change.body;
  const body = withIds(given, comparison.idKeys, references);
  const differences = wantedDifferences(comparison, body, live).filter(({ agreed }) => agreed !== undefined);
  return differences.length === 0 ? [] : [{ key: change.wanted.key, differences }];
}

/** A name that goes from one to another is free before the other gets it; whatever comes of that, the change itself tells. */
async function freeNames(
  changes: readonly PlannedChange[],
  { collectionAt, isStopped }: Pushing,
  book: PushBook,
): Promise<void> {
  for (const [index, change] of changes.entries()) {
    if (change.does !== 'update' || change.live.name === change.wanted.name) continue;
    const { live, wanted } = change;
    const isNeeded = changes
      .slice(0, index)
      .some(
        (each) =>
          each.does !== 'remove' &&
          each.wanted.endpoint === wanted.endpoint &&
          each.wanted.name === live.name,
      );
    const { setAside } = collectionAt(wanted.endpoint);
    if (!isNeeded || setAside === undefined || isStopped()) continue;
    book.begin(wanted);
    await setAside(live);
  }
}

function carriedOut(change: PlannedChange, pushing: Pushing, book: PushBook): Promise<Done | Trouble> {
  return change.does === 'remove' ? removal(change, pushing, book) : putting(change, pushing, book);
}

async function removal(
  { endpoint, key, live }: PlannedChange & { readonly does: 'remove' },
  { collectionAt }: Pushing,
  book: PushBook,
): Promise<Done | Trouble> {
  // A removal that nobody heard of is asked for again, and finds nothing.
  const result = await collectionAt(endpoint).remove?.(live);
  if (result === undefined) throw new Error(`nothing is removed at ${endpoint}`);
  if (result.came === 'done') book.forget(key);
  return result;
}

type Putting = Exclude<PlannedChange, { does: 'remove' }>;

/** When nothing is heard of so many components in a row, the system is down, and asking for the others is of no use. */
const mostUnanswered = 3;

/** A request of which nothing was heard is looked for and made again so many times. */
const mostTries = 3;

async function putting(change: Putting, pushing: Pushing, book: PushBook): Promise<Done | Trouble> {
  const { wanted } = change;
  const { idKeys } = pushing.comparison;
  const given = change.does === 'create' ? wanted.body : change.body;
  const body = withIds(given, idKeys, pushing.references);
  const [open] = openReferences(body, idKeys);
  if (open !== undefined) return { came: 'refused', reason: `it refers to ${open}, which is not there yet` };
  const before = book.applied(wanted.key);
  book.begin(wanted);
  let next = change;
  for (let attempt = 1; ; attempt++) {
    const tried = await attempted(next, body, pushing);
    if (tried.live !== undefined && tried.isDone) {
      noted(wanted, tried.live, pushing, book);
      return { came: 'done', live: tried.live };
    }
    if (tried.isAgain && attempt < mostTries) {
      next = withEntriesOf(tried.live, next, pushing, before);
      continue;
    }
    if (attempt === 1 && isNobodysDoing(tried, change, pushing)) book.takeBack(wanted.key, before);
    return troubleIn(tried);
  }
}

/** The change as it is left to do: entries that have been made by now are not made again. */
function withEntriesOf(
  live: LiveComponent | undefined,
  change: Putting,
  { collectionAt }: Pushing,
  applied: AppliedComponent | undefined,
): Putting {
  const form = collectionAt(change.wanted.endpoint).entries;
  if (live === undefined || change.does === 'create' || form === undefined) return change;
  const { wanted } = matchedEntries(form, change.wanted, live, applied?.entries ?? {});
  return { ...change, live, entries: wanted };
}

/** One request, and what the system has afterwards, whatever it answered. */
interface Tried {
  readonly result: Done | Trouble;
  readonly live?: LiveComponent;
  readonly isDone: boolean;
  /** Whether the same request may be made again. */
  readonly isAgain: boolean;
}

async function attempted(
  change: Putting,
  body: WantedComponent['body'],
  { collectionAt, comparison }: Pushing,
): Promise<Tried> {
  const collection = collectionAt(change.wanted.endpoint);
  const result = await sent(change, body, collection);
  const live = await seenAfter(result, change, collection);
  if (isTrouble(live))
    return { result: result.came === 'done' ? live : result, isDone: false, isAgain: false };
  const isUnknown = result.came === 'unknown';
  if (live === undefined) return { result, isDone: false, isAgain: isUnknown };
  const isAsWanted = wantedDifferences(comparison, body, live).length === 0;
  // Something of its name that is not as wanted is not made a second time.
  const isAgain = isUnknown && change.does === 'update';
  return { result, live, isDone: result.came === 'done' || isAsWanted, isAgain };
}

function sent(
  change: Putting,
  body: WantedComponent['body'],
  collection: Collection,
): Promise<Done | Trouble> {
  if (change.does === 'create') return collection.create(body, change.wanted.name);
  const { entries, gone, live } = change;
  return collection.update({ live, body, entries, gone });
}

/** What the system has after a request, whatever it answered; undefined where there is nothing. */
async function seenAfter(
  result: Done | Trouble,
  change: Putting,
  { read }: Collection,
): Promise<LiveComponent | Trouble | undefined> {
  if (result.came === 'stopped') return result;
  if (result.came === 'done' && result.live !== undefined) return result.live;
  const { name } = change.wanted;
  const id = change.does === 'update' ? change.live.id : undefined;
  const found = await read(
    id === undefined ? { names: new Set([name]), ids: new Set() } : { names: new Set(), ids: new Set([id]) },
  );
  return isRead(found)
    ? found.find((each) => (id === undefined ? each.name === name : each.id === id))
    : found;
}

function isTrouble(live: LiveComponent | Trouble | undefined): live is Trouble {
  return live !== undefined && 'reason' in live;
}

function noted(wanted: WantedComponent, live: LiveComponent, pushing: Pushing, book: PushBook): void {
  const { entries, references } = pushing.collectionAt(wanted.endpoint);
  const shown = asWanted(wanted, live, entries, book.applied(wanted.key));
  for (const [reference, id] of references?.(shown) ?? []) pushing.references.set(reference, id);
  const { idKeys } = pushing.comparison;
  book.note({ ...wanted, body: withIds(wanted.body, idKeys, pushing.references) }, live, entries);
}

/** Whether the system surely has nothing of what was sent. */
function isNobodysDoing({ live, result }: Tried, change: Putting, { comparison }: Pushing): boolean {
  if (result.came === 'taken') return true;
  if (result.came !== 'refused') return false;
  // What has its name and is otherwise was made by somebody else meanwhile, and stays theirs.
  if (change.does === 'create' || live === undefined) return true;
  return digestOfLive(comparison, live) === digestOfLive(comparison, change.live);
}

function troubleIn({ result }: Tried): Trouble {
  return result.came === 'done' ? notShown : result;
}

const notShown: Trouble = {
  came: 'unknown',
  reason: 'the system said that it is done, and does not show it',
};
