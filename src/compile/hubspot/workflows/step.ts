/** What a property is set to. */
export type SetValue =
  | { readonly type: 'STATIC_VALUE'; readonly staticValue: string }
  | { readonly type: 'INCREMENT'; readonly incrementAmount: number }
  | { readonly type: 'TIMESTAMP'; readonly timestampType: 'EXECUTION_TIME' };

/** One thing that a workflow does; what follows a branch is done on every one of its ways. */
export type Step =
  | { readonly do: 'set'; readonly property: string; readonly value: SetValue }
  | { readonly do: 'wait'; readonly minutes: number }
  /** Until the instant in a property, or so many minutes after it (before it, if negative). */
  | { readonly do: 'wait-until'; readonly property: string; readonly minutes: number }
  /** A task on the contact, for its owner or for nobody yet. */
  | { readonly do: 'task'; readonly subject: string; readonly body: string; readonly forOwner: boolean }
  | Branch;

/** The first way whose filters hold, else what is done otherwise. */
export interface Branch {
  readonly do: 'branch';
  readonly ways: readonly Way[];
  /** What people read at the last way. */
  readonly otherwise: string;
  readonly otherwiseThen?: readonly Step[];
}

export interface Way {
  readonly name: string;
  readonly filters: unknown;
  readonly steps: readonly Step[];
}

export function setTo(property: string, staticValue: string): Step {
  return { do: 'set', property, value: { type: 'STATIC_VALUE', staticValue } };
}

/** Writes the instant at which the step is done. */
export function stamp(property: string): Step {
  return { do: 'set', property, value: { type: 'TIMESTAMP', timestampType: 'EXECUTION_TIME' } };
}

export function addOne(property: string): Step {
  return { do: 'set', property, value: { type: 'INCREMENT', incrementAmount: 1 } };
}
