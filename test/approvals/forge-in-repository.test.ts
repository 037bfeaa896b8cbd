import { describe, expect, it } from 'vitest';
import { type SignedRepository, signedRepository } from './signed-repository.ts';

/* From the first commit to the last approval, in a real repository, with what GitHub gives for each state of it. */

const map = `kind: approvals
signers:
  signer-m1: { role: vp-marketing, github: acme-marketing }
  signer-s1: { role: vp-sales, github: acme-sales }
  signer-s2: { role: vp-sales, github: acme-deputy }
`;

function review(login: string, commit: string, state = 'APPROVED'): object {
  return { author: { login }, state, submittedAt: '2026-11-28T08:00:00Z', commit: { oid: commit } };
}

function started(): SignedRepository {
  const repository = signedRepository();
  repository.write('definitions/approvals.yaml', map);
  repository.commit('An agreement');
  repository.git('checkout', '-q', '-b', 'change');
  return repository;
}

/** Checks HEAD against main with these reviews. The file of reviews is no part of the repository. */
async function checked(repository: SignedRepository, reviews: readonly object[]) {
  const head = repository.git('rev-parse', 'HEAD');
  const text = JSON.stringify({ author: { login: 'acme-author' }, headRefOid: head, reviews });
  repository.write('.git/reviews.json', text);
  return repository.check('main --reviews .git/reviews.json');
}

describe('a change on a branch', () => {
  it('is blocked until both departments approved what it says now', async () => {
    const repository = started();
    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 60 }', 'total: { gte: 70 }');
    const first = repository.commit('Fewer, better leads');
    expect(await checked(repository, [])).toMatchObject({
      code: 1,
      told: expect.stringContaining('blocked: waiting for marketing and sales'),
    });

    const bySales = review('acme-sales', first);
    expect(await checked(repository, [bySales])).toMatchObject({
      code: 1,
      told: expect.stringContaining('signer-m1 (vp-marketing, account acme-marketing) for marketing'),
    });

    const byWrongTeam = [bySales, review('acme-deputy', first), review('acme-intern', first)];
    const wrong = await checked(repository, byWrongTeam);
    expect(wrong.code).toBe(1);
    expect(wrong.told).toContain('acme-deputy (signer-s2, vp-sales) approved too');
    expect(wrong.told).toContain('acme-intern is no signer');

    const byBoth = [bySales, review('acme-marketing', first)];
    expect(await checked(repository, byBoth)).toMatchObject({ code: 0 });

    repository.write('README.md', 'What this is.');
    repository.commit('A page besides');
    expect(await checked(repository, byBoth), 'other files drop nothing').toMatchObject({ code: 0 });

    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 70 }', 'total: { gte: 71 }');
    const second = repository.commit('One more');
    const again = await checked(repository, byBoth);
    expect(again.code).toBe(1);
    expect(again.told.match(/approved other definitions/g)).toHaveLength(2);

    const renewed = [...byBoth, review('acme-sales', second), review('acme-marketing', second)];
    expect(await checked(repository, renewed)).toMatchObject({ code: 0 });
    const objected = [...renewed, review('acme-deputy', second, 'CHANGES_REQUESTED')];
    expect(await checked(repository, objected)).toMatchObject({
      code: 1,
      told: expect.stringContaining('blocked: a signer asks for changes'),
    });
  });

  it('says so when what was approved is gone after a force push', async () => {
    const repository = started();
    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 60 }', 'total: { gte: 70 }');
    const first = repository.commit('Pushed once');
    repository.git('commit', '-q', '--amend', '-m', 'Pushed over');
    const both = [review('acme-sales', first), review('acme-marketing', first)];
    expect(await checked(repository, both), 'the same definitions, still here').toMatchObject({ code: 0 });
    repository.git('reflog', 'expire', '--expire=now', '--all');
    repository.git('gc', '-q', '--prune=now');
    const gone = await checked(repository, both);
    expect(gone.code).toBe(1);
    expect(gone.told).toContain(`approved commit ${first.slice(0, 12)}, which is not here`);
  });

  it('takes the map of the base: a change cannot make its own signers', async () => {
    const repository = started();
    repository.write('definitions/approvals.yaml', map.replaceAll('acme-', 'mallory-'));
    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 60 }', 'total: { gte: 1 }');
    const head = repository.commit('Ours now');
    const { code, told } = await checked(repository, [
      review('mallory-marketing', head),
      review('mallory-sales', head),
    ]);
    expect(code).toBe(1);
    expect(told).toContain('mallory-sales is no signer in the base version');
    expect(told).toContain('account acme-sales');
  });

  it('takes definitions by what they are, not by an object that stands for them', async () => {
    const repository = started();
    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 60 }', 'total: { gte: 70 }');
    const first = repository.commit('Looked at');
    repository.replace('definitions/lifecycle.yaml', 'total: { gte: 70 }', 'total: { gte: 1 }');
    const second = repository.commit('Slipped in');
    repository.git('replace', first, second);
    const both = [review('acme-sales', first), review('acme-marketing', first)];
    expect(await checked(repository, both)).toMatchObject({ code: 1 });
  });
});
