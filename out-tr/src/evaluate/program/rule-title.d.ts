/** A comment that says which rule the lines below it carry out. */
export declare function ruleTitle(id: string): string;
