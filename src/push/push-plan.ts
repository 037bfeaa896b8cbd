import type { Difference } from '../connect/portion.ts';
import type { JsonObject } from '../support/json-value.ts';
import type { Entry, LiveComponent } from './collection.ts';
import type { Trouble } from './trouble.ts';
import type { WantedComponent } from './wanted-component.ts';

/** What is to be done about one component. */
export type PlannedChange =
  | { readonly does: 'create'; readonly wanted: WantedComponent }
  | {
      readonly does: 'update';
      readonly wanted: WantedComponent;
      readonly live: LiveComponent;
      /** With what is kept of the system's own. */
      readonly body: JsonObject;
      readonly entries: readonly Entry[];
      readonly gone: readonly string[];
      readonly differences: readonly Difference[];
    }
  /** Only leadpact ever made it, and nobody wants it any more. */
  | {
      readonly does: 'remove';
      readonly key: string;
      readonly endpoint: string;
      readonly live: LiveComponent;
    };

/** It is as wanted; what leadpact knows of it is to be written down. */
export interface Noted {
  readonly wanted: WantedComponent;
  readonly live: LiveComponent;
}

/** Nothing may be sent as long as a person has not looked at it. */
export interface Conflict {
  readonly key: string;
  readonly name: string;
  /**
   * `changed`: somebody changed it in the system since leadpact did. `foreign`: it was there before leadpact. `twice`: several
   * have its name. `absent`: the system brings it, and this one does not. `retyped`: what is stored may not outlive the change.
   */
  readonly why: 'absent' | 'changed' | 'foreign' | 'retyped' | 'twice';
  readonly differences: readonly Difference[];
}

/** It stays, because nothing is destroyed unless that is allowed. */
export interface LeftOver {
  readonly key: string;
  readonly name: string;
  /** The entry of the component; absent for the whole of it. */
  readonly entry?: string;
  readonly wasOurs: boolean;
  /** Whether a request can take it away. */
  readonly canGo: boolean;
}

export interface Unread {
  readonly endpoint: string;
  readonly trouble: Trouble;
  /** Components that nothing can be said of. */
  readonly count: number;
}

/** What the system would have to have before some components can be made, and the agreement does not make. */
export interface Unmet {
  readonly property: string;
  /** Of the components, which are left out. */
  readonly keys: readonly string[];
}

/** What stood for one key of the agreement stands for another one from now on. */
export interface Inheritance {
  readonly from: string;
  readonly to: string;
}

/** What a push is going to do, in the order in which it does it. */
export interface PushPlan {
  readonly changes: readonly PlannedChange[];
  readonly noted: readonly Noted[];
  readonly inherited: readonly Inheritance[];
  /** Keys that are wanted no more and are not there any more. */
  readonly forgotten: readonly string[];
  /** How many are as wanted. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
  readonly leftOver: readonly LeftOver[];
  readonly unread: readonly Unread[];
  readonly unmet: readonly Unmet[];
}
