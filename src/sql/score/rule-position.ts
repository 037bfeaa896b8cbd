/** Where a rule stands; its path names its columns. */
export interface RulePosition {
  readonly dimension: string;
  readonly group: string;
}

export function groupPath({ dimension, group }: RulePosition): string {
  return `${dimension}/${group}`;
}

export function rulePath(position: RulePosition, rule: string): string {
  return `${groupPath(position)}/${rule}`;
}
