export const wrongKind = {
    code: 'link/wrong-kind',
    severity: 'error',
    owner: 'joint',
    summary: 'A name stands for the kind of thing that is expected at its place.',
    why: 'a queue where a pool is meant, or a team where a role is, leaves leads with nobody in particular',
    help: 'name a thing of the expected kind',
    bad: `kind: routing
rules:
  - { id: all, when: { all: [] }, assign: { pool: operations } }
pools:
  inside: { team: inside-sales, onEmpty: fallback }
queues:
  operations: { owner: sales-ops }
fallback:
  - { id: ops, queue: operations }
`,
    good: `kind: routing
rules:
  - { id: all, when: { all: [] }, assign: { pool: inside } }
pools:
  inside: { team: inside-sales, onEmpty: fallback }
queues:
  operations: { owner: sales-ops }
fallback:
  - { id: ops, queue: operations }
`,
};
