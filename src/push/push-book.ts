import type { EntryForm, LiveComponent } from './collection.ts';
import { entryIds } from './entries.ts';
import { type BodyComparison, digestOfWanted, seenDigest } from './plan-push.ts';
import type { AppliedAccount, AppliedComponent } from './push-lock.ts';
import type { Inheritance } from './push-plan.ts';
import type { WantedComponent } from './wanted-component.ts';

/** What is known of an account while a push goes on; every line is kept before anything else happens. */
export interface PushBook {
  readonly applied: (key: string) => AppliedComponent | undefined;
  /** A request is about to be made. */
  readonly begin: (wanted: WantedComponent) => void;
  /** Nothing came of it: what was known before counts again. */
  readonly takeBack: (key: string, before: AppliedComponent | undefined) => void;
  /** The system has it as wanted. */
  readonly note: (wanted: WantedComponent, live: LiveComponent, form: EntryForm | undefined) => void;
  readonly forget: (key: string) => void;
  readonly inherit: (inheritance: Inheritance) => void;
  readonly end: () => void;
}

export function openBook(
  before: AppliedAccount,
  comparison: BodyComparison,
  keep: (account: AppliedAccount) => void,
): PushBook {
  const components = new Map(before.components);
  const set = (key: string, component: AppliedComponent | undefined): void => {
    if (component === undefined) components.delete(key);
    else components.set(key, component);
    keep({ components, isUnfinished: true });
  };
  return {
    applied: (key) => components.get(key),
    begin: ({ endpoint, isPart, key, name }) =>
      set(key, { endpoint, name, isPart, entries: {}, ...components.get(key), isUnderWay: true }),
    takeBack: set,
    note: (wanted, live, form) => {
      const entries = entryIds(form, wanted, live, components.get(wanted.key)?.entries ?? {});
      set(wanted.key, {
        endpoint: wanted.endpoint,
        name: live.name,
        id: live.id,
        wanted: digestOfWanted(wanted),
        seen: seenDigest(comparison, live, form, { entries }),
        entries,
        isUnderWay: false,
        isPart: wanted.isPart,
      });
    },
    forget: (key) => set(key, undefined),
    inherit: ({ from, to }) => {
      const former = components.get(from);
      components.delete(from);
      set(to, former);
    },
    end: () => keep({ components, isUnfinished: false }),
  };
}
