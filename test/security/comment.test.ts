import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostilePieces, sought } from '../diagnostics/markdown-words.ts';
import { commenting, scriptsOf } from './automation.ts';
import { type Forge, posted, pull } from './forge-stub.ts';

const [script = ''] = commenting.flatMap(scriptsOf);
const post = (forge: Forge = {}) => posted(script, forge);

const needed = ['bash', 'jq', 'unzip', 'zip', 'iconv'];
const hasAll = needed.every((name) => spawnSync(name, ['--version']).error === undefined);

const fork = { HEAD_OWNER: 'stranger', HEAD_REPOSITORY: 'stranger/agreement' };
const forkPull = { ...pull, head: { sha: 'abc', repo: { full_name: 'stranger/agreement' } } };
const bot = { user: { login: 'github-actions[bot]' } };

describe.skipIf(!hasAll)('the comment', () => {
  it('is written once, below its marker', () => {
    const { status, body, call } = post();
    expect([status, body]).toEqual([0, '<!-- leadpact review -->\nwords\n']);
    expect(call).toContain('--method POST repos/our/agreement/issues/7/comments ');
  });

  it('is brought up to date where it stands, and nobody else’s is touched', () => {
    const comments = [
      { id: 1, user: { login: 'stranger' }, body: '<!-- leadpact review -->\nforged' },
      { id: 2, ...bot, body: 'another <!-- leadpact review -->' },
      { id: 3, ...bot, body: '<!-- leadpact review -->\nold' },
    ];
    expect(post({ comments }).call).toContain('--method PATCH repos/our/agreement/issues/comments/3 ');
  });

  it.each<[string, Forge]>([
    ['another commit is the newest by now', { pulls: [{ ...pull, head: { ...pull.head, sha: 'def' } }] }],
    ['no pull request is open', { pulls: [] }],
    ['two have the commit', { pulls: [pull, { ...pull, number: 8 }] }],
    ['a branch of the same name lies elsewhere', { pulls: [forkPull] }],
    ['a number is none', { pulls: [{ ...pull, number: '7/../../8' }] }],
    ['the run left no artefact', { artifacts: { artifacts: [] } }],
    [
      'the run left two',
      {
        artifacts: {
          artifacts: [
            { id: 1, size_in_bytes: 1 },
            { id: 2, size_in_bytes: 1 },
          ],
        },
      },
    ],
    ['the id of the artefact is none', { artifacts: { artifacts: [{ id: '1 2', size_in_bytes: 'x' }] } }],
  ])('is not written where %s', (_, forge) => {
    expect(post(forge)).toEqual({ status: 0, log: expect.stringContaining('No comment: ') });
  });

  it.each<[string, Forge]>([
    ['too large', { artifacts: { artifacts: [{ id: 5, size_in_bytes: 1_000_001 }] } }],
    ['of another name', { files: { 'other.md': 'x' } }],
    ['more than one file', { files: { 'review.md': 'x', 'more.md': 'x' } }],
    ['a bomb', { files: { 'review.md': 'x'.repeat(50_000_000) } }],
    ['60,001 characters', { files: { 'review.md': 'ä'.repeat(60_001) } }],
    ['not UTF-8', { files: { 'review.md': Buffer.from([0x61, 0xff, 0x0a]) } }],
    ['full of control characters', { files: { 'review.md': 'a\u001b[31m\u0000\n' } }],
    ['empty', { files: { 'review.md': '' } }],
    ['no archive', { archive: (folder) => writeFileSync(join(folder, 'artifact.zip'), '<html>') }],
  ])('is not written where the artefact is %s', (_, forge) => {
    const { status, body } = post(forge);
    expect([status === 0, body]).toEqual([false, undefined]);
  });

  it('of a link is where it leads, and nothing of what lies there', () => {
    expect(post({ files: {}, archive: linked }).body).toBe('<!-- leadpact review -->\n/etc/passwd');
  });

  it('has room for 60,000 characters', () => {
    expect(post({ files: { 'review.md': '😀'.repeat(60_000) } }).body).toHaveLength(120_025);
  });

  it('of a branch of the repository is taken as it is', () => {
    const words = 'Ask @our-company/sales: [page](https://our.example) $(id) `x`\n';
    expect(post({ files: { 'review.md': words } }).body).toBe(`<!-- leadpact review -->\n${words}`);
  });

  it('begins with one marker, though leadpact wrote one as well', () => {
    const files = { 'review.md': '<!-- leadpact review -->\nwords\n' };
    expect(post({ files }).body).toBe('<!-- leadpact review -->\nwords\n');
    const { body } = post({ files, pulls: [forkPull], environment: fork });
    expect(body).toBe('<!-- leadpact review -->\n> From a fork.\n\nwords\n');
    expect(post({ files: { 'review.md': '<!-- leadpact review -->\n' } }).body).toBeUndefined();
  });

  it('of a fork mentions nobody, leads nowhere, and gives no command', () => {
    const text = `${hostilePieces.filter((piece) => !/[^\n -~]|\t|\r/.test(piece)).join('\n')}\n/approve\n  /merge\n<details><summary>More</summary>\n</details>\n`;
    const {
      status,
      body = '',
      log,
    } = post({ files: { 'review.md': text }, pulls: [forkPull], environment: fork });
    expect(status, log).toBe(0);
    expect(body).toMatch(/^<!-- leadpact review -->\n> From a fork\.\n\n/);
    const words = body.slice(body.indexOf('\n'));
    // Numbers of issues and hashes of commits lead to the same repository, and stay.
    const kept = [
      'issue',
      'issue of GitHub',
      'merge request',
      'snippet',
      'milestone',
      'label',
      'epic',
      'commit',
    ];
    const shown = words.replaceAll('&#8203;', '\u200b');
    for (const [name, form] of sought)
      if (!kept.includes(name) && !/vulner|wiki/.test(name)) expect(shown, name).not.toMatch(form);
    expect(words.replace(/<\/?(?:details|summary)>/g, '')).not.toContain('<');
    expect(words).toContain('<details><summary>More</summary>\n</details>');
    expect(words).not.toMatch(/\]\(|\]\[|!\[|\]:/);
  });

  it('is not led astray by the name of a branch', () => {
    for (const name of [
      '$(touch pwned)',
      '`id`',
      '"; id; "',
      "a'b",
      'x&state=closed',
      '--paginate',
      'a\nb',
    ]) {
      const { status, call } = post({ environment: { HEAD_BRANCH: name } });
      expect([status, call !== undefined]).toEqual([0, true]);
    }
  });
});

/** An archive whose one file is a link out of it. */
function linked(folder: string): void {
  symlinkSync('/etc/passwd', join(folder, 'artefact/review.md'));
  execFileSync('zip', ['-q', '-y', join(folder, 'artifact.zip'), 'review.md'], {
    cwd: join(folder, 'artefact'),
  });
}
