export const targets = [
    { task: 'refactor', profile: 'typical', rules: 300, milliseconds: 2_000, megabytes: 256 },
    { task: 'refactor', profile: 'typical', rules: 1_000, milliseconds: 4_000 },
    { task: 'difference', profile: 'typical', rules: 300, milliseconds: 4_000 },
    { task: 'difference', profile: 'typical', rules: 1_000, milliseconds: 6_000 },
    { task: 'questions', profile: 'typical', rules: 300, milliseconds: 5_000 },
    { task: 'identity', profile: 'adversarial', rules: 1_000, milliseconds: 500 },
];
