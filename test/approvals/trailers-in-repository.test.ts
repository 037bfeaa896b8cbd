import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasSshKeygen, type SignedRepository, signedRepository } from './signed-repository.ts';

let repository: SignedRepository;

/** Marketing has two signers, sales one; each key has the name of its signer. */
function start(): void {
  repository = signedRepository();
  const signers = ['signer-m1', 'signer-m2', 'signer-s1'].map((id) => {
    const role = id.startsWith('signer-m') ? 'vp-marketing' : 'vp-sales';
    return `  ${id}: { role: ${role}, github: acme-${id}, signingKey: ${repository.key(id)} }\n`;
  });
  repository.write('definitions/approvals.yaml', `kind: approvals\nsigners:\n${signers.join('')}`);
  repository.commit('An agreement');
  repository.git('checkout', '-q', '-b', 'change');
  repository.replace('definitions/lifecycle.yaml', 'total: { gte: 60 }', 'total: { gte: 70 }');
}

const approving = (id: string): string => `Approve\n\nApproved-by: ${id}`;
const check = (more = '') => repository.check(`main change --trailers${more}`);

describe.skipIf(!hasSshKeygen)('approvals in signed commits (needs ssh-keygen)', () => {
  beforeEach(start);

  it('pass when both departments signed, and no more after another change', async () => {
    repository.commit('Better leads', 'signer-m2');
    repository.commit(approving('signer-m1'), 'signer-m1');
    expect(await check()).toMatchObject({ code: 1, told: expect.stringContaining('waiting for sales') });
    repository.commit(approving('signer-s1'), 'signer-s1');
    expect(await check()).toMatchObject({ code: 0 });
    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 70 }', 'total: { gte: 71 }');
    repository.commit('One more', 'signer-m2');
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told.match(/approved other definitions/g)).toHaveLength(2);
  });

  it('do not count when the line is forged: unsigned, signed by others, or quoted in a sentence', async () => {
    repository.commit('Better leads', 'signer-m2');
    repository.commit(approving('signer-m1'));
    repository.commit(approving('signer-m1'), 'mallory');
    repository.commit(approving('signer-m1'), 'signer-s1');
    repository.commit('As Approved-by: signer-m1 says.', 'signer-m1');
    repository.commit(approving('signer-s1'), 'signer-s1');
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told).toContain('which has no signature');
    expect(told.match(/not signed with the key/g)).toHaveLength(2);
    expect(told).toContain('waiting for marketing');
  });

  it('are not taken back by a line that somebody forges later', async () => {
    repository.commit('Better leads', 'signer-m2');
    repository.commit(approving('signer-m1'), 'signer-m1');
    repository.commit(approving('signer-s1'), 'signer-s1');
    repository.commit(approving('signer-s1'));
    expect(await check()).toMatchObject({ code: 0 });
  });

  it('do not count from whoever wrote the change', async () => {
    repository.commit('Better leads\n\nApproved-by: signer-m1', 'signer-m1');
    repository.commit(approving('signer-s1'), 'signer-s1');
    const own = await check();
    expect(own.told).toContain('signer-m1 (vp-marketing) wrote the change');
    expect(own.told).toContain('signer-m2 (vp-marketing) for marketing');
    expect(own.code).toBe(1);
    repository.commit(approving('signer-m2'), 'signer-m2');
    expect(await check()).toMatchObject({ code: 0 });
  });

  it('want to know who wrote a change that nobody signed', async () => {
    repository.commit('Better leads');
    repository.commit(approving('signer-m1'), 'signer-m1');
    repository.commit(approving('signer-s1'), 'signer-s1');
    expect(await check()).toMatchObject({ code: 2, told: expect.stringContaining('--author') });
    expect(await check(' --author acme-signer-m1')).toMatchObject({ code: 1 });
    expect(await check(' --author somebody')).toMatchObject({ code: 0 });
  });

  it('are checked by ssh-keygen alone, whatever the repository configures', async () => {
    const marker = join(repository.folder, 'ran');
    const yes = join(repository.folder, '.git/yes');
    writeFileSync(yes, `#!/bin/sh\necho ran > ${marker}\nexit 0\n`, { mode: 0o755 });
    repository.write('.git/allowed', `signer-m1 ${repository.key('mallory')}\n`);
    repository.commit('Better leads', 'signer-m2');
    repository.commit(approving('signer-m1'), 'mallory');
    repository.commit(approving('signer-s1'), 'signer-s1');
    for (const name of ['gpg.program', 'gpg.ssh.program', 'gpg.x509.program', 'core.fsmonitor', 'core.pager'])
      repository.git('config', name, yes);
    repository.git('config', 'gpg.ssh.allowedSignersFile', join(repository.folder, '.git/allowed'));
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told).toContain('not signed with the key');
    expect(existsSync(marker)).toBe(false);
  });

  it('merges bring the base up to date and write nothing', async () => {
    repository.commit('Better leads', 'signer-m2');
    repository.git('checkout', '-q', 'main');
    repository.write('README.md', 'besides');
    repository.commit('Besides');
    repository.git('checkout', '-q', 'change');
    repository.git('merge', '-q', '--no-edit', 'main');
    repository.commit(approving('signer-m1'), 'signer-m1');
    repository.commit(approving('signer-s1'), 'signer-s1');
    expect(await check()).toMatchObject({ code: 0 });
  });
});
