/** A list of leads that anybody can open. */
export interface ListView {
    /** API name. */
    readonly name: string;
    readonly label: string;
    /** API names of custom fields shown beside name and company. */
    readonly columns: readonly string[];
    readonly filters: readonly ListFilter[];
    /** How the filters, numbered from 1, go together; absent = all of them. */
    readonly logic?: string;
}
export interface ListFilter {
    readonly field: string;
    readonly operation: 'equals' | 'greaterOrEqual' | 'greaterThan';
    readonly value: string;
}
/** Filters one view can have. */
export declare const mostFilters = 10;
/** Path of the view's file. */
export declare function listViewPath(name: string): string;
