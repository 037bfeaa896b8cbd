import { describe, expect, it } from 'vitest';
import { askWithin } from '../../src/host/http/ask.ts';
import type { Ledger } from '../../src/measure/outbox/ledger.ts';
import { githubIssue } from '../../src/notify/channels/github-issue.ts';
import { storyLetters } from './letters.ts';
import { type Heard, localServer, type Reply } from './local-server.ts';
import { sentBy } from './sent-by.ts';

interface FakeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly comments: string[];
  state: string;
}

/** As much of the issues of GitHub as is asked of it; `failAt` answers single requests otherwise. */
async function fakeGithub(failAt: (heard: Heard, number: number) => Reply | undefined = () => undefined) {
  const issues: FakeIssue[] = Array.from({ length: 130 }, (_, index) => ({
    number: index + 1,
    title: 'something else',
    body: '',
    comments: [],
    state: 'open',
  }));
  const server = await localServer((heard, number) => {
    const fail = failAt(heard, number);
    // A connection that breaks late has had its effect.
    const reply = fail === undefined || fail === 'hang up' ? replyOf(issues, heard) : fail;
    return fail ?? reply;
  });
  const channel = () =>
    githubIssue(
      { ask: askWithin(2_000), pause: async () => {} },
      { api: server.url, repository: 'example/agreement', token: 'very-secret' },
    );
  return { issues: () => issues.slice(130), channel, heard: server.heard };
}

function replyOf(issues: FakeIssue[], { method, path, body }: Heard): Reply {
  const [route = '', query = ''] = path.split('?');
  const sent = body === '' ? {} : JSON.parse(body);
  const [, number, below] =
    /^\/repos\/example\/agreement\/issues(?:\/(\d+))?(\/comments)?$/.exec(route) ?? [];
  const page = Number(new URLSearchParams(query).get('page') ?? 1);
  const pageOf = <T>(all: readonly T[]): Reply => ({
    status: 200,
    json: all.slice((page - 1) * 100, page * 100),
  });
  if (route === '/search/issues') return { status: 200, json: { items: [] } };
  if (number === undefined) {
    if (method === 'GET') return pageOf(issues.toReversed());
    issues.push({
      number: issues.length + 1,
      title: sent.title,
      body: sent.body,
      comments: [],
      state: 'open',
    });
    return { status: 201, json: issues.at(-1) };
  }
  const issue = issues[Number(number) - 1];
  if (issue === undefined) return { status: 404 };
  if (method === 'PATCH') issue.state = sent.state_reason;
  if (below === undefined) return { status: 200, json: issue };
  if (method === 'GET') return pageOf(issue.comments.map((text) => ({ body: text })));
  issue.comments.push(sent.body);
  return { status: 201, json: {} };
}

describe('issues on GitHub', () => {
  it('are one for each incident, with comments, closed at its end', async () => {
    const { issues, channel, heard } = await fakeGithub();
    const { outcomes, ledger } = await sentBy(channel(), storyLetters());
    expect(outcomes).toEqual(['delivered', 'delivered', 'delivered', 'delivered']);
    expect(issues().map(({ comments, state }) => [comments.length, state])).toEqual([
      [2, 'completed'],
      [0, 'open'],
    ]);
    expect([...ledger.values()].map(({ place }) => place)).toEqual(['#131', '#131', '#131', '#132']);
    expect(issues()[0]?.title).toBe(
      'Conversation of the operations teams: “First contact, high intent”, Inside sales DACH',
    );
    expect(new Set(heard.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer very-secret']),
    );
    expect(new Set(heard.map(({ headers }) => headers['x-github-api-version']))).toEqual(
      new Set(['2022-11-28']),
    );
  });

  it('are found again when the ledger is lost', async () => {
    const { issues, channel } = await fakeGithub();
    await sentBy(channel(), storyLetters());
    const before = JSON.stringify(issues());
    const { outcomes } = await sentBy(channel(), storyLetters());
    expect(outcomes).toEqual(['delivered', 'delivered', 'delivered', 'delivered']);
    expect(JSON.stringify(issues())).toBe(before);
  });

  it.each([['an issue'], ['a comment']])('are made once where the answer to %s got lost', async (what) => {
    let isLost = false;
    const { issues, channel } = await fakeGithub(({ method, path }) => {
      if (isLost || method !== 'POST' || path.endsWith('/comments') !== (what === 'a comment'))
        return undefined;
      isLost = true;
      return 'hang up';
    });
    const first = await sentBy(channel(), storyLetters());
    expect(first.outcomes).toContain('unknown');
    const left = storyLetters().filter(({ message: { key } }) => stateOf(first.ledger, key) !== 'sent');
    const second = await sentBy(channel(), left, first.ledger);
    expect(new Set(second.outcomes)).toEqual(new Set(['delivered']));
    expect(issues().map(({ comments, state }) => [comments.length, state])).toEqual([
      [2, 'completed'],
      [0, 'open'],
    ]);
  });

  it('that were never opened are not opened for an end', async () => {
    const { issues, channel } = await fakeGithub();
    const { outcomes } = await sentBy(channel(), storyLetters().slice(2));
    expect(outcomes).toEqual(['skipped', 'delivered']);
    expect(issues().length).toBe(1);
  });

  it('that were deleted are opened anew, and a token that ran out is told without being said', async () => {
    const { channel } = await fakeGithub(({ method }) => (method === 'POST' ? { status: 401 } : undefined));
    const [first] = storyLetters();
    if (first === undefined) throw new Error('no letter');
    const known = {
      key: first.message.key,
      channel: 'github-issue',
      at: 0,
      state: 'sent',
      place: '#999',
    } as const;
    const delivery = await channel().deliver(first, known);
    expect(delivery).toMatchObject({ outcome: 'refused', isForAll: true });
    expect(JSON.stringify(delivery)).toMatch(/GitHub \(example\/agreement\) answered 401/);
    expect(JSON.stringify(delivery)).not.toContain('secret');
  });
});

function stateOf(ledger: Ledger, key: string): string | undefined {
  return ledger.get(`github-issue ${key}`)?.state;
}
