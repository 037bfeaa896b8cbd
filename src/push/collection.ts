import type { JsonObject } from '../support/json-value.ts';
import type { Trouble } from './trouble.ts';

/** What a system has. */
export interface LiveComponent {
  /** By which the system finds it. */
  readonly id: string;
  readonly name: string;
  readonly body: JsonObject;
}

/** By what components are looked for: those of our names, and those that have been ours under other ones. */
export interface Sought {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** Something in the body that has a name of its own: an option, a stage. */
export interface Entry {
  /** In the agreement; what is not ours has none. */
  readonly key?: string;
  /** By which the system knows it; absent as long as it does not. */
  readonly id?: string;
  readonly body: JsonObject;
}

export interface Update {
  readonly live: LiveComponent;
  /** With everything that is to be there afterwards. */
  readonly body: JsonObject;
  /** The entries that the body has, where there are any. */
  readonly entries: readonly Entry[];
  /** Ids of those that are to go. */
  readonly gone: readonly string[];
}

/** It happened; what the system has now, where it says so. */
export interface Done {
  readonly came: 'done';
  readonly live?: LiveComponent;
}

/** All components of one kind in a system. */
export interface Collection {
  /** Those that are sought, whole; the others are left out where asking for each would be a request of its own. */
  readonly read: (sought: Sought) => Promise<readonly LiveComponent[] | Trouble>;
  readonly create: (body: JsonObject, name: string) => Promise<Done | Trouble>;
  readonly update: (update: Update) => Promise<Done | Trouble>;
  /** Absent where the system has no request for that. */
  readonly remove?: (live: LiveComponent) => Promise<Done | Trouble>;
  /** What the system brings itself, and nobody removes. */
  readonly isFixed?: (live: LiveComponent) => boolean;
  /** Gives a component a name that nobody wants, where each name is given once, so that another one can have its own. */
  readonly setAside?: (live: LiveComponent) => Promise<Done | Trouble>;
  readonly entries?: EntryForm;
  /** What components refer to by a placeholder, each with its id; `list:Recycled` for a list of that name. */
  readonly references?: (live: LiveComponent) => readonly (readonly [reference: string, id: string])[];
}

/** Entries of a body that have names of their own. */
export interface EntryForm {
  /** Key of the body under which they stand. */
  readonly under: string;
  /** Key of an entry by which the system knows it. */
  readonly id: string;
  /** Key of an entry by which people do. */
  readonly name: string;
}
