/** So many in each period. */
export interface Quota {
    readonly n: number;
    readonly per: 'day' | 'week' | 'month';
}
/** `40 per week`; undefined for anything else. */
export declare function parseQuota(text: string): Quota | undefined;
export declare function formatQuota(quota: Quota): string;
