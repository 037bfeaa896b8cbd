/** Names of one kind of component: the same thing keeps its name, two things never share one (case aside). */
export interface ApiNames {
    /** The name of the thing with this identity, made of these words, without `__c`. */
    readonly of: (identity: string, words: readonly string[]) => string;
}
/**
 * Salesforce API names: a letter first, then letters, digits and single underscores, at most 40 characters.
 * A name that had to be cut, that lost something of its words or that is taken ends in a hash of the identity.
 */
export declare function apiNames(prefix: string): ApiNames;
