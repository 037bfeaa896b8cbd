/** What is promised of a row of the table, on two cores and Node 20. */
export interface Target {
  readonly task: string;
  readonly profile: string;
  readonly rules: number;
  /** 95 of 100 cases take at most so long. */
  readonly milliseconds: number;
  readonly megabytes?: number;
}

export const targets: readonly Target[] = [
  { task: 'refactor', profile: 'typical', rules: 300, milliseconds: 2_000, megabytes: 256 },
  { task: 'refactor', profile: 'typical', rules: 1_000, milliseconds: 4_000 },
  { task: 'difference', profile: 'typical', rules: 300, milliseconds: 4_000 },
  { task: 'difference', profile: 'typical', rules: 1_000, milliseconds: 6_000 },
  { task: 'questions', profile: 'typical', rules: 300, milliseconds: 5_000 },
  { task: 'identity', profile: 'adversarial', rules: 1_000, milliseconds: 500 },
];
