/** How large a random agreement is, and how its rules hang together. */
export interface Size {
  readonly rules: number;
  readonly routes: number;
  /** Stages that leads enter by themselves; `won`, `lost` and `recycled` come on top. */
  readonly stages: number;
  /** Fields of the dictionary that may be asked about, at most all of them. */
  readonly fields: number;
  readonly profile: Profile;
}

/**
 * `typical`: most rules ask about one attribute, constants are round and repeated, as people write them. `adversarial`:
 * every fit rule ties two or three of eleven attributes together, and four of ten event rules an attribute and a signal.
 */
export type Profile = 'typical' | 'adversarial';

/** The size of a large agreement in use, or any other. */
export function sizeOf(rules: number, profile: Profile = 'typical'): Size {
  return {
    rules,
    routes: Math.min(200, Math.max(2, Math.round((rules * 2) / 3))),
    stages: 5,
    fields: profile === 'typical' ? 27 : 11,
    profile,
  };
}
