/** How large a random agreement is, and how its rules hang together. */
export interface Size {
    readonly rules: number;
    readonly routes: number;
    /** Stages that leads enter by themselves; `won`, `lost` and `recycled` come on top. */
    readonly stages: number;
    /** Fields of the dictionary that may be asked about, at most all of them. */
    readonly fields: number;
    /** What leads can do, at least the ten signals that every agreement has. */
    readonly signals: number;
    readonly profile: Profile;
}
/**
 * `typical`, as people write them: most rules ask about one attribute, constants are round and repeated, a group is about
 * one theme and its own signals, and about three rules read a signal. `adversarial`: every fit rule ties two or three of
 * eleven attributes together whatever its group, four of ten event rules an attribute and a signal, and all groups read
 * the same ten signals.
 */
export type Profile = 'typical' | 'adversarial';
/** The size of a large agreement in use, or any other. */
export declare function sizeOf(rules: number, profile?: Profile): Size;
