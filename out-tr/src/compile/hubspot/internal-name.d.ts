/** Internal names of one account: the same thing keeps its name, two things never share one. */
export interface InternalNames {
    /** The name of the thing with this identity, made of these words. */
    readonly of: (identity: string, words: readonly string[]) => string;
}
/**
 * HubSpot's internal names cannot be changed after creation: a letter first, then lower-case letters, digits and
 * underscores. A name that had to be cut, that lost something of its words or that is taken ends in a hash of the identity.
 */
export declare function internalNames(prefix: string): InternalNames;
