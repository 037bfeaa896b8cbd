/** An invented company; whoever asks for the same number gets the same one. */
export interface Company {
    readonly accountId: string;
    readonly name: string;
    /** Reserved by RFC 2606. */
    readonly domain: string;
}
/** Names repeat after some thousands; account and domain never do. */
export declare function companyOf(number: number): Company;
