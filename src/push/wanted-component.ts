import type { JsonObject } from '../support/json-value.ts';

/** What the agreement wants a system to have. */
export interface WantedComponent {
  /** The same as long as it stands for the same: path below `generated/<target>/` without its ending. */
  readonly key: string;
  /** Where components of its kind are. */
  readonly endpoint: string;
  /** By which people, and leadpact before it knows an id, find it. */
  readonly name: string;
  /** With references to other components as placeholders. */
  readonly body: JsonObject;
  /** It belongs to the system, and only what the body says of it is ours. */
  readonly isPart: boolean;
  /** What stands for each entry of the body, where entries have names that people change. */
  readonly entryKeys?: readonly string[];
}
