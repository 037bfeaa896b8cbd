export const invariant = {
    code: 'link/invariant',
    severity: 'error',
    owner: 'joint',
    summary: 'An invariant asks about fields of the lead and nothing else.',
    why: 'proofs rely on it as a fact; what a lead does, agrees to or scores is what they are about',
    help: 'ask about fields only',
    bad: `kind: fields
owner: joint
fields:
  reseller: { type: boolean }
invariants:
  resellers-are-warm: { when: { reseller: { eq: true } }, then: { total: { gte: 60 } } }
`,
    good: `kind: fields
owner: joint
fields:
  reseller-name: { type: text }
  reseller: { type: boolean }
invariants:
  resellers-have-a-name: { when: { reseller: { eq: true } }, then: { reseller-name: { exists: true } } }
`,
};
