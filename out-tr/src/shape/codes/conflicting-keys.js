export const conflictingKeys = {
    code: 'shape/conflicting-keys',
    severity: 'error',
    owner: 'joint',
    summary: 'Keys that exclude each other do not stand together.',
    why: 'only one of them could be meant, and whoever reads the agreement would have to guess which',
    help: 'keep the one you mean, and delete the other; several conditions go under `all`',
    bad: `kind: routing
rules:
  - { id: everyone, when: { country: { exists: true } }, assign: { pool: inside-sales, queue: operations } }
queues:
  operations: { owner: sales-ops }
fallback: [{ id: last, queue: operations }]
`,
    good: `kind: routing
rules:
  - { id: everyone, when: { country: { exists: true } }, assign: { queue: operations } }
queues:
  operations: { owner: sales-ops }
fallback: [{ id: last, queue: operations }]
`,
};
