import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readReviews } from '../../src/approvals/reviews/read-reviews.ts';
import { oneLanguage } from '../../src/cli/init/one-language.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const files = [
  ['gitlab/leadpact.yml', 'leadpact-approvals'],
  ['templates/repository/dot-gitlab-ci.yml', 'approvals'],
] as const;

/** The commands of a job before anything of the branch runs. */
function commandsBefore(path: string, job: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const jobs = parseAllDocuments(path.startsWith('templates/') ? oneLanguage(text, 'en') : text).at(-1);
  const commands: readonly string[] = jobs?.toJS()[job].before_script;
  return commands.slice(
    0,
    commands.findIndex((command) => command.startsWith('npm ci')),
  );
}

/** Stands for curl: keeps what it was told and answers each question as GitLab does. */
const curl = `#!/bin/sh
printf '%s\\n' "$*" >> "$CI_BUILDS_DIR/calls"
cat >> "$CI_BUILDS_DIR/config"
for word; do [ "$before" = --output ] && out=$word; before=$word; done
case $before in
  */merge_requests/7) echo '{"author":{"username":"acme-author"}}' > "$out" ;;
  */approvals) echo '{"approved_by":[{"user":{"username":"acme-sales"},"approved_at":"2026-11-28T08:00:00Z"}]}' > "$out" ;;
  */versions*) [ -z "$BROKEN" ] || exit 22; echo '[{"head_commit_sha":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","created_at":"2026-11-27T08:00:00Z"}]' > "$out" ;;
  */reviewers|*/notes*) echo '[]' > "$out" ;;
  *) exit 22 ;;
esac
`;

function ran(commands: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder({
    'bin/curl': curl,
    'bin/git': '#!/bin/sh\nprintf "%s\\n" "$@" > "$CI_BUILDS_DIR/fetched"\n',
  });
  for (const name of ['curl', 'git']) chmodSync(join(folder, 'bin', name), 0o755);
  const script = [...commands, 'printf "left: %s\\n" "${LEADPACT_READ_TOKEN-nothing}"'].join('\n');
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      CI_API_V4_URL: 'https://gitlab.example/api/v4',
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_BUILDS_DIR: folder,
      LEADPACT_READ_TOKEN: 'a-secret',
      ...more,
    },
  });
  return { status, stdout, read: (name: string) => readFileSync(join(folder, name), 'utf8'), folder };
}

describe.skipIf(process.platform === 'win32').each(files)('%s', (path, job) => {
  const commands = commandsBefore(path, job);

  it('puts together what approvals are read from', () => {
    const { status, read, stdout } = ran(commands);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(read('reviews.json')))).toEqual([
      ...['mergeRequest', 'approvals', 'versions', 'reviewers', 'notes'],
    ]);
    expect(readReviews(read('reviews.json'), 'gitlab')).toMatchObject({
      author: 'acme-author',
      reviews: [{ account: 'acme-sales', said: 'approved' }],
      versions: [{ commit: 'a'.repeat(40) }],
    });
    expect(stdout).toBe('left: nothing\n');
  });

  it('keeps the token out of every command', () => {
    const { read } = ran(commands);
    expect(read('calls').split('\n')).toHaveLength(6);
    expect(read('calls')).not.toContain('a-secret');
    expect(read('config')).toBe('header = "PRIVATE-TOKEN: a-secret"\n'.repeat(5));
  });

  it('takes who signs from the target branch, whatever that is called', () => {
    for (const name of ['main', '--upload-pack=touch pwned', '$(touch pwned)', "a'b"]) {
      const { folder, read, status } = ran(commands, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: name });
      expect(status).toBe(0);
      expect(read('fetched').split('\n').slice(0, 4)).toEqual([
        ...['fetch', '--quiet', 'origin', `+refs/heads/${name}:refs/remotes/leadpact/target`],
      ]);
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
    }
  });

  it('stops where GitLab does not answer', () => {
    const { folder, status } = ran(commands, { BROKEN: 'x' });
    expect(status).not.toBe(0);
    expect(existsSync(join(folder, 'reviews.json'))).toBe(false);
  });
});
