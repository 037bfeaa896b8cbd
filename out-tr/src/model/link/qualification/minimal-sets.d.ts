/** Something with a weight of at least 1. */
interface Weighted {
    readonly weight: number;
}
/**
 * The sets of items that weigh at least `least` and no longer would without any one of their items,
 * each in the order of the items; sets in the order in which their items come.
 */
export declare function minimalSets<T extends Weighted>(items: readonly T[], least: number): readonly (readonly T[])[];
export {};
