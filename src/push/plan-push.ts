import { type Difference, differencesOf, type Leniency, type Portion } from '../connect/portion.ts';
import type { JsonObject } from '../support/json-value.ts';
import { sha256 } from '../support/sha256.ts';
import { canonicalJson } from '../support/stable-json.ts';
import type { EntryForm, LiveComponent } from './collection.ts';
import { matchedEntries, withEntries, withOwnEntries } from './entries.ts';
import type { Matching } from './matching.ts';
import type { AppliedComponent } from './push-lock.ts';
import type { Conflict, LeftOver, PlannedChange, PushPlan, Unmet } from './push-plan.ts';
import { type IdKeys, withIds } from './references.ts';
import type { Trouble } from './trouble.ts';
import type { WantedComponent } from './wanted-component.ts';

/** What a system has at one address. */
export interface LiveCollection {
  readonly live: readonly LiveComponent[] | Trouble;
  readonly entries?: EntryForm;
  /** Whether the system can be asked to take one away. */
  readonly isRemovable: (live: LiveComponent) => boolean;
}

export interface PushChoices {
  readonly allowsDestroying: boolean;
  /** What others made or changed is replaced. */
  readonly overwrites: boolean;
}

/** How bodies of the system are compared. */
export interface BodyComparison {
  readonly portion: (body: JsonObject) => Portion;
  readonly leniency: Leniency;
  /** Keys under which ids stand that only the system knows. */
  readonly idKeys: IdKeys;
  /** Whether what people have written there may not outlive a change of this. */
  readonly isDestructive: (path: readonly string[]) => boolean;
}

export interface Planning {
  readonly wanted: readonly WantedComponent[];
  /** What keeps components from being made; they are left out. */
  readonly unmet: readonly Unmet[];
  /** Which of the system stands for which. */
  readonly matching: Matching;
  readonly collections: ReadonlyMap<string, LiveCollection>;
  /** The higher, the earlier it is removed: what reads something goes before what it reads. */
  readonly rankOf: (endpoint: string) => number;
  readonly references: ReadonlyMap<string, string>;
  readonly choices: PushChoices;
  readonly comparison: BodyComparison;
}

/** What is wanted, what was applied last and what is there, brought together component by component. */
export function planPush(planning: Planning): PushPlan {
  const { collections, matching, rankOf, unmet, wanted } = planning;
  const impossible = new Set(unmet.flatMap(({ keys }) => keys));
  const found = wanted
    .filter(({ key }) => !impossible.has(key))
    .map((component) => decided(planning, component));
  const keys = new Set(wanted.map(({ key }) => key));
  const dropped = [...matching.applied.components]
    .filter(([key]) => !keys.has(key))
    .toSorted(([, one], [, two]) => rankOf(two.endpoint) - rankOf(one.endpoint))
    .map(([key, component]) => dropping(planning, key, component));
  const all = [...found, ...dropped];
  return {
    changes: all.flatMap(({ change }) => change ?? []),
    noted: all.flatMap(({ noted }) => noted ?? []),
    inherited: matching.inherited,
    forgotten: dropped.flatMap(({ forgotten }) => forgotten ?? []),
    same: found.filter(({ change, conflict, isUnread }) => !(change || conflict || isUnread)).length,
    conflicts: all.flatMap(({ conflict }) => conflict ?? []),
    leftOver: all.flatMap(({ leftOver }) => leftOver ?? []),
    unread: [...collections].flatMap(([endpoint, { live }]) =>
      isRead(live)
        ? []
        : [{ endpoint, trouble: live, count: wanted.filter((each) => each.endpoint === endpoint).length }],
    ),
    unmet,
  };
}

interface Decided {
  readonly change?: PlannedChange;
  readonly noted?: PushPlan['noted'][number];
  readonly conflict?: Conflict;
  readonly leftOver?: readonly LeftOver[];
  readonly forgotten?: string;
  readonly isUnread?: true;
}

export function isRead(live: readonly LiveComponent[] | Trouble): live is readonly LiveComponent[] {
  return Array.isArray(live);
}

function decided(planning: Planning, wanted: WantedComponent): Decided {
  const collection = planning.collections.get(wanted.endpoint);
  if (collection === undefined || !isRead(collection.live)) return { isUnread: true };
  const { key, name } = wanted;
  const applied = planning.matching.applied.components.get(key);
  const found = planning.matching.found.get(key) ?? [];
  const [live] = found;
  if (live === undefined && wanted.isPart) return { conflict: { key, name, why: 'absent', differences: [] } };
  if (live === undefined) return { change: { does: 'create', wanted } };
  if (found.length > 1) return { conflict: { key, name, why: 'twice', differences: [] } };
  return compared(planning, { wanted, live, applied, form: collection.entries });
}

interface Compared {
  readonly wanted: WantedComponent;
  readonly live: LiveComponent;
  readonly applied: AppliedComponent | undefined;
  readonly form: EntryForm | undefined;
}

function compared(planning: Planning, { applied, form, live, wanted }: Compared): Decided {
  const { choices, comparison, references } = planning;
  const { key, name } = wanted;
  const resolved = { ...wanted, body: withIds(wanted.body, comparison.idKeys, references) };
  const { entries, gone, kept } = entriesOf(planning, { wanted: resolved, live, applied, form });
  const leftOver = kept.map((entry) => ({
    key,
    name,
    entry: entry.name,
    wasOurs: entry.wasOurs,
    canGo: true,
  }));
  const isUntouched = applied !== undefined && applied.seen === seenDigest(comparison, live, form, applied);
  const isApplied = isUntouched && !applied.isUnderWay && applied.wanted === digestOfWanted(resolved);
  if (isApplied && gone.length === 0) return { leftOver };
  const more = kept.map((entry) => entry.body);
  const body = form === undefined ? resolved.body : withEntries(resolved.body, form, more);
  const differences = wantedDifferences(comparison, body, live);
  if (differences.length === 0 && gone.length === 0) return { noted: { wanted: resolved, live }, leftOver };
  const isOurs = applied === undefined ? wanted.isPart : isUntouched || applied.isUnderWay;
  if (!isOurs && !choices.overwrites)
    return { conflict: { key, name, why: applied === undefined ? 'foreign' : 'changed', differences } };
  const destructive = differences.filter(({ path }) => comparison.isDestructive(path));
  if (destructive.length > 0 && !choices.allowsDestroying)
    return { conflict: { key, name, why: 'retyped', differences: destructive } };
  return { change: { does: 'update', wanted, live, body, entries, gone, differences }, leftOver };
}

/** Entries that nobody wants stay, unless they may be destroyed: ours with that, others only where they may be overwritten, too. */
function entriesOf(
  { choices: { allowsDestroying, overwrites } }: Planning,
  { applied, form, live, wanted }: Compared,
): Pick<PlannedChange & { does: 'update' }, 'entries' | 'gone'> & {
  readonly kept: ReturnType<typeof matchedEntries>['others'];
} {
  if (form === undefined) return { entries: [], gone: [], kept: [] };
  const { others, wanted: entries } = matchedEntries(form, wanted, live, applied?.entries ?? {});
  const goes = others.filter(({ wasOurs }) => allowsDestroying && (wasOurs || overwrites || wanted.isPart));
  return { entries, gone: goes.map(({ id }) => id), kept: others.filter((entry) => !goes.includes(entry)) };
}

/** What is wanted and is not so; keys of which the agreement says nothing are the system's own. */
export function wantedDifferences(
  { leniency, portion }: BodyComparison,
  body: JsonObject,
  live: LiveComponent,
): readonly Difference[] {
  return differencesOf(portion(body), portion(live.body), {
    ...leniency,
    isOwn: (path, found) => path.length === 1 || leniency.isOwn(path, found),
  });
}

/** What leadpact made and nobody wants any more. */
function dropping(planning: Planning, key: string, applied: AppliedComponent): Decided {
  const collection = planning.collections.get(applied.endpoint);
  if (collection === undefined || !isRead(collection.live)) return {};
  const live = collection.live.find(({ id, name }) =>
    applied.id === undefined ? name === applied.name : id === applied.id,
  );
  if (live === undefined) return { forgotten: key };
  const { choices, comparison } = planning;
  const canGo = !applied.isPart && collection.isRemovable(live);
  if (!(choices.allowsDestroying && canGo))
    return { leftOver: [{ key, name: live.name, wasOurs: true, canGo }] };
  const isOurs =
    applied.isUnderWay || applied.seen === seenDigest(comparison, live, collection.entries, applied);
  if (!isOurs && !choices.overwrites)
    return { conflict: { key, name: live.name, why: 'changed', differences: [] } };
  return { change: { does: 'remove', key, endpoint: applied.endpoint, live } };
}

/** Of what is wanted, with the ids of the account: what refers to a list that was made anew is another one. */
export function digestOfWanted({ body, name }: WantedComponent): string {
  return shortDigest(canonicalJson([name, body]));
}

/** Of what leadpact made of a component; what others added to it does not count. */
export function seenDigest(
  comparison: BodyComparison,
  live: LiveComponent,
  form: EntryForm | undefined,
  { entries }: Pick<AppliedComponent, 'entries'>,
): string {
  return digestOfLive(comparison, { ...live, body: withOwnEntries(live.body, form, entries) });
}

/** Of everything that the system says, but for what it counts and stamps by itself. */
export function digestOfLive({ leniency, portion }: BodyComparison, { body, name }: LiveComponent): string {
  return shortDigest(`${name} ${portionText(portion(body), leniency, [])}`);
}

function portionText(portion: Portion, leniency: Leniency, path: readonly string[]): string {
  if (typeof portion === 'string') return JSON.stringify(portion);
  const parts = [...portion]
    .map(([name, part]) => ({ name, part, at: [...path, name] }))
    .filter(({ at, part }) => !leniency.isOwn(at, part) && !leniency.isLeftOut(at))
    .map(({ at, name, part }) => ({ name, text: portionText(part, leniency, at) }))
    // What holds only the system's own is as good as nothing.
    .filter(({ text }) => text !== '{}')
    .map(({ name, text }) => `${JSON.stringify(name)}:${text}`);
  return `{${parts.toSorted().join(',')}}`;
}

/** Long enough that two of one account never meet by chance. */
function shortDigest(text: string): string {
  return sha256(text).slice(0, 16);
}
