export const mergeKey = {
    code: 'load/merge-key',
    severity: 'error',
    owner: 'joint',
    summary: 'Maps are not merged with `<<`.',
    why: 'merging is no part of YAML 1.2, so other tools would see other values than the people who wrote them',
    help: 'write the values out',
    bad: `kind: lists
lists:
  a: &a { values: [x] }
  b: { <<: *a }
`,
    good: `kind: lists
lists:
  a: { values: [x] }
  b: { values: [x] }
`,
};
