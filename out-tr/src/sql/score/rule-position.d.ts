/** Where a rule stands; its path names its columns. */
export interface RulePosition {
    readonly dimension: string;
    readonly group: string;
}
export declare function groupPath({ dimension, group }: RulePosition): string;
export declare function rulePath(position: RulePosition, rule: string): string;
