/** What has the same key together, groups and members in the order in which they come. */
export declare function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[];
