import type { EntryForm, LiveComponent } from './collection.ts';
import { matchedEntries } from './entries.ts';
import type { AppliedAccount, AppliedComponent } from './push-lock.ts';
import type { Inheritance } from './push-plan.ts';
import type { WantedComponent } from './wanted-component.ts';

/** Which component of a system is which of the agreement. */
export interface Matching {
  /** By key; several where nobody can say which of that name is meant. */
  readonly found: ReadonlyMap<string, readonly LiveComponent[]>;
  /** What was applied, by the keys of today. */
  readonly applied: AppliedAccount;
  readonly inherited: readonly Inheritance[];
}

/**
 * A component is found by its id as long as that is there, else by its name; one that is known to stand for something else is
 * nobody's find by a name that it may have only until this push. What stood for a key that is wanted no more, and has the name
 * of a new one, stands for that from now on: it would be destroyed as the one while it is kept as the other.
 */
export function matching(
  wanted: readonly WantedComponent[],
  applied: AppliedAccount,
  liveAt: (endpoint: string) => readonly LiveComponent[],
): Matching {
  const known = new Map(
    wanted.flatMap(({ endpoint, key }) => {
      const live = liveAt(endpoint).find(({ id }) => id === applied.components.get(key)?.id);
      return live === undefined ? [] : [[key, live] as const];
    }),
  );
  const claimed = new Set(known.values());
  const named = ({ endpoint, key, name }: WantedComponent): readonly LiveComponent[] => {
    const own = known.get(key);
    return own === undefined
      ? liveAt(endpoint).filter((live) => live.name === name && !claimed.has(live))
      : [own];
  };
  const found = new Map(wanted.map((each) => [each.key, named(each)] as const));
  const isWanted = new Set(wanted.map(({ key }) => key));
  const dropped = [...applied.components].filter(([key]) => !isWanted.has(key));
  const inherited = wanted.flatMap(({ endpoint, key }) => {
    const [live, ...others] = known.has(key) ? [] : (found.get(key) ?? []);
    const former = dropped.find(([, each]) => each.endpoint === endpoint && isOf(each, live));
    return former === undefined || others.length > 0 ? [] : [{ from: former[0], to: key }];
  });
  return { found, inherited, applied: { ...applied, components: inheritedBy(applied, inherited) } };
}

function isOf({ id, name }: AppliedComponent, live: LiveComponent | undefined): boolean {
  return live !== undefined && (id === undefined ? name === live.name : id === live.id);
}

function inheritedBy(
  { components }: AppliedAccount,
  inherited: readonly Inheritance[],
): ReadonlyMap<string, AppliedComponent> {
  const all = new Map(components);
  for (const { from, to } of inherited) {
    const former = components.get(from);
    all.delete(from);
    if (former !== undefined) all.set(to, former);
  }
  return all;
}

/** A component under the names that it and its entries have after a push, with the ids that they have already. */
export function asWanted(
  wanted: WantedComponent,
  live: LiveComponent,
  form: EntryForm | undefined,
  applied: AppliedComponent | undefined,
): LiveComponent {
  const { name } = wanted;
  if (form === undefined) return { ...live, name };
  const entries = matchedEntries(form, wanted, live, applied?.entries ?? {}).wanted.flatMap(({ body, id }) =>
    id === undefined ? [] : [{ ...body, [form.id]: id }],
  );
  return { ...live, name, body: { ...live.body, [form.under]: entries } };
}
