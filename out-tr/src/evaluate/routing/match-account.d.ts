import type { SampleAccount } from '../../model/sample.ts';
/** What account matching reads of a lead. */
export interface AccountClues {
    readonly email?: string;
    readonly company?: string;
    readonly country?: string;
}
/** The accounts a lead may belong to, and how they were found. */
export interface AccountMatch {
    /** The lead's own domain, one above it, or name and country; null when nothing matches. */
    readonly step: 'exact' | 'subdomain' | 'name' | null;
    /** Best first. */
    readonly candidates: readonly SampleAccount[];
}
/**
 * Longest matching domain first, then name and country; never by a free-mail domain or one below it. Ties: open
 * opportunity, customer, target account, newest activity, id (semantics §7).
 */
export declare function matchAccount(accounts: readonly SampleAccount[], clues: AccountClues, freemail: readonly string[]): AccountMatch;
