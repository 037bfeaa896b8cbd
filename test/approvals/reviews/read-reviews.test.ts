import { describe, expect, it } from 'vitest';
import type { ForgeReviews } from '../../../src/approvals/reviews/forge-reviews.ts';
import { readReviews } from '../../../src/approvals/reviews/read-reviews.ts';

const commit = 'a'.repeat(40);

function read(document: unknown, forge?: 'github' | 'gitlab'): ForgeReviews {
  const told = readReviews(JSON.stringify(document), forge);
  if (typeof told === 'string') throw new Error(told);
  return told;
}

describe('reviews of GitHub', () => {
  it('are read from the command line and from the API alike', () => {
    const line = {
      author: { login: 'acme-author', is_bot: false },
      headRefOid: commit,
      reviews: [
        {
          id: 'PRR_1',
          author: { login: 'acme-m1' },
          authorAssociation: 'MEMBER',
          state: 'APPROVED',
          submittedAt: '2026-11-28T08:00:00Z',
          commit: { oid: commit },
        },
      ],
    };
    const api = [
      {
        id: 1,
        user: { login: 'acme-m1', id: 7 },
        state: 'APPROVED',
        commit_id: commit,
        submitted_at: '2026-11-28T08:00:00Z',
      },
    ];
    const review = { account: 'acme-m1', said: 'approved', commit, at: Date.UTC(2026, 10, 28, 8) };
    expect(read(line)).toEqual({ forge: 'github', author: 'acme-author', reviews: [review], versions: [] });
    expect(read(api)).toEqual({ forge: 'github', reviews: [review], versions: [] });
    expect(read([api, api]).reviews, 'pages').toHaveLength(2);
  });

  it('stand in the order of time, those that were never submitted last', () => {
    const at = (login: string, submitted_at?: string) => ({
      user: { login },
      state: submitted_at === undefined ? 'PENDING' : 'APPROVED',
      submitted_at,
    });
    const { reviews } = read([at('c'), at('b', '2026-11-28T09:00:00Z'), at('a', '2026-11-28T08:00:00Z')]);
    expect(reviews.map(({ account }) => account)).toEqual(['a', 'b', 'c']);
  });

  it('of deleted accounts and without a commit stay, and say so', () => {
    const { reviews } = read([{ user: null, state: 'APPROVED', commit_id: null }]);
    expect(reviews).toEqual([{ account: '', said: 'approved' }]);
    expect(read({ reviews: [], author: { login: 'app/bot' } }).author).toBeUndefined();
  });

  it.each([
    ['no JSON', '{', 'no JSON'],
    ['another document', '{"findings":[]}', 'no reviews of GitHub'],
    ['a state that is unknown', '[{"state":"LOVED"}]', 'LOVED'],
    ['a state that every object has', '[{"state":"constructor"}]', 'constructor'],
    ['an account that would be markup', '[{"user":{"login":"<b>"},"state":"APPROVED"}]', 'an account'],
  ])('are refused: %s', (_, text, complaint) => {
    expect(readReviews(text, undefined)).toEqual(expect.stringContaining(complaint));
  });
});

describe('approvals of GitLab', () => {
  const user = { username: 'acme.m1' };
  const versions = [{ id: 1, head_commit_sha: commit, created_at: '2026-11-28T08:00:00.000Z' }];

  it('have the time of the approval, else that of the note the server wrote', () => {
    const note = (body: string, created_at: string, system = true) => ({
      system,
      body,
      created_at,
      author: user,
    });
    const approvals = { approved_by: [{ user }] };
    const notes = [
      note('approved this merge request', '2026-11-28T08:00:00.000Z'),
      note('approved this merge request', '2026-11-28T10:00:00.000Z'),
      note('approved this merge request', '2026-11-28T12:00:00.000Z', false),
      note('unapproved this merge request', '2026-11-28T13:00:00.000Z'),
    ];
    expect(read({ approvals, versions }).reviews).toEqual([{ account: 'acme.m1', said: 'approved' }]);
    expect(read({ approvals, versions, notes }).reviews[0]?.at).toBe(Date.UTC(2026, 10, 28, 10));
    const timed = { approved_by: [{ user, approved_at: '2026-11-28T09:00:00.000Z' }] };
    expect(read({ approvals: timed, versions, notes }).reviews[0]?.at).toBe(Date.UTC(2026, 10, 28, 9));
  });

  it('know the author and who requests changes', () => {
    const told = read({
      approvals: { approved_by: [] },
      versions,
      mergeRequest: { author: { username: 'acme.author' } },
      reviewers: [
        { user, state: 'requested_changes' },
        { user: { username: 'other' }, state: 'reviewed' },
      ],
    });
    expect(told).toMatchObject({
      forge: 'gitlab',
      author: 'acme.author',
      reviews: [{ account: 'acme.m1', said: 'changes-requested' }],
    });
  });

  it('are refused without versions', () => {
    expect(readReviews(JSON.stringify({ approvals: { approved_by: [] } }), undefined)).toEqual(
      expect.stringContaining('`versions`'),
    );
  });
});
