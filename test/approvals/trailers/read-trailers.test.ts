import { describe, expect, it } from 'vitest';
import { approvedBy } from '../../../src/approvals/trailers/approved-by.ts';
import { commitText } from '../../../src/approvals/trailers/commit-text.ts';
import { type ReadCommit, readTrailers } from '../../../src/approvals/trailers/read-trailers.ts';
import { mapWith } from '../questions.ts';

describe('approvedBy', () => {
  it.each([
    ['Approve\n\nApproved-by: signer-m1\n', ['signer-m1']],
    [
      'Approve\n\nSigned-off-by: X <x@y.example>\napproved-by: signer-m1\nApproved-by: signer-s1',
      ['signer-m1', 'signer-s1'],
    ],
    ['Approve\r\n\r\nApproved-by: signer-m1\r\n', ['signer-m1']],
    ['Approved-by: signer-m1', []],
    ['Talk\n\nApproved-by: signer-m1 was forged here,\nhe says', []],
    ['Talk\n\nApproved-by: signer-m1\n\nAnd then more.', []],
    ['Talk\n\nApproved-by: Signer M1 <m1@acme.example>', []],
  ])('%j names %j', (message, ids) => {
    expect(approvedBy(message)).toEqual(ids);
  });
});

describe('commitText', () => {
  const head = `tree ${'a'.repeat(40)}\nauthor N <n> 1 +0000\ncommitter N <n> 1 +0000\n`;
  const signature = '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----';
  const header = `gpgsig ${signature.replaceAll('\n', '\n ')}\n`;

  it('takes the signature out of what was signed, byte for byte', () => {
    const rest = Buffer.from([0x0a, 0xe4, 0x0a]);
    const { payload, signature: found } = commitText(Buffer.concat([Buffer.from(head + header), rest]));
    expect(Buffer.from(payload).equals(Buffer.concat([Buffer.from(head), rest]))).toBe(true);
    expect(found).toBe(`${signature}\n`);
  });

  it('finds no signature in a message, and none where there are two', () => {
    expect(commitText(Buffer.from(`${head}\n${header}`)).signature).toBeUndefined();
    expect(commitText(Buffer.from(`${head}${header}${header}\n`)).signature).toBeUndefined();
    expect(commitText(Buffer.from(`${head}\nHello\n\nApproved-by: x`)).message).toBe(
      'Hello\n\nApproved-by: x',
    );
  });
});

describe('readTrailers', () => {
  const map = mapWith(`signers:
  signer-m1: { role: vp-marketing, signingKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM0yFPWbYeBHRZAkQ1ttBX6HNTVhgEVPHXA8iPSPxYJc }
  signer-s1: { role: vp-sales, gitlab: acme.s1 }
`);
  const commit = (id: string, more: Partial<ReadCommit> = {}): ReadCommit => ({
    commit: 'c1',
    payload: Buffer.of(),
    signature: '-----BEGIN SSH SIGNATURE-----\n',
    message: `Approve\n\nApproved-by: ${id}`,
    changesDefinitions: false,
    hasDefinitionsOfHead: true,
    signers: [id],
    ...more,
  });
  const flawOf = (read: ReadCommit) => readTrailers([read], map).reviews[0]?.flaw;

  it('counts only a signature of SSH with the key that the map has for the signer', () => {
    expect(flawOf(commit('signer-m1'))).toBeUndefined();
    expect(flawOf(commit('signer-m1', { signers: ['signer-s1'] }))).toBe('other-key');
    expect(flawOf(commit('signer-m1', { signature: '-----BEGIN PGP SIGNATURE-----\n' }))).toBe('not-ssh');
    expect(flawOf(commit('signer-s1'))).toBe('no-key');
    const { signature: _, ...unsigned } = commit('signer-m1');
    expect(flawOf(unsigned)).toBe('unsigned');
  });

  it('knows who wrote the change, and which commits nobody answers for', () => {
    const commits = [
      commit('signer-m1', { changesDefinitions: true }),
      commit('signer-m1', { changesDefinitions: true, signers: [], commit: 'c2' }),
      commit('signer-s1'),
    ];
    expect(readTrailers(commits, map)).toMatchObject({ authors: ['signer-m1'], anonymous: ['c2'] });
  });
});
