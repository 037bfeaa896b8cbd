import { describe, expect, it } from 'vitest';
import { approvals } from '../../src/playbook/sections/approvals.ts';
import { agreementWith } from '../approvals/questions.ts';

const agreement = agreementWith(`signers:
  signer-m1: { role: vp-marketing, github: acme-lead, gitlab: acme.lead }
  signer-s1: { role: vp-sales, github: acme-sales, signingKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM0yFPWbYeBHRZAkQ1ttBX6HNTVhgEVPHXA8iPSPxYJc }
emergency: { roles: [sales-manager], ratifyWithin: 3 days }
`);

describe('the chapter of approvals', () => {
  const bodies = (['en', 'de'] as const).map((language) => {
    const [page] = approvals.pages({ agreement, language, base: '', results: [], compilations: new Map() });
    return page?.body.markup ?? '';
  });

  it('says who signs for whom, and until when an emergency is ratified', () => {
    expect(bodies[0]).toMatch(/signer-m1<\/code><\/td><td>VP Marketing<\/td><td>Marketing/);
    expect(bodies[0]).toContain('within 3 days');
    expect(bodies[1]).toContain('binnen 3 Tagen');
  });

  it('shows no account and no key', () => {
    for (const body of bodies) expect(body).not.toMatch(/acme|ssh-ed25519|AAAA/);
  });
});
