import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** Stands for `gh api`: answers from files, and keeps what it was given to write. */
const stub = `#!/bin/sh
set -e
printf '%s\\n' "$*" >> "$FORGE/calls"
for word; do
  case $word in
    repos/*/pulls) cat "$FORGE/pulls.json"; exit ;;
    */artifacts) cat "$FORGE/artifacts.json"; exit ;;
    */zip) cat "$FORGE/artifact.zip"; exit ;;
    *comments*)
      case "$*" in
        *--input*) cp body.json "$FORGE/body.json"; printf '%s' "$*" > "$FORGE/written" ;;
        *) cat "$FORGE/comments.json" ;;
      esac
      exit ;;
  esac
done
exit 1
`;

/** The pull request, the artefact and the comments that the forge has. */
export interface Forge {
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Commands that change the archive before it is handed out. */
  readonly archive?: (folder: string) => void;
  readonly pulls?: unknown;
  readonly artifacts?: unknown;
  readonly comments?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Posted {
  readonly status: number | null;
  readonly log: string;
  /** What was written to the forge; absent where nothing was. */
  readonly body?: string;
  readonly call?: string;
}

export const pull = { number: 7, head: { sha: 'abc', repo: { full_name: 'our/agreement' } } };

/** Runs the script of the workflow that posts the comment against such a forge. */
export function posted(script: string, forge: Forge): Posted {
  const folder = temporaryFolder({ 'bin/gh': stub });
  chmodSync(join(folder, 'bin/gh'), 0o755);
  mkdirSync(join(folder, 'artefact'));
  for (const [name, content] of Object.entries(forge.files ?? { 'review.md': 'words\n' })) {
    writeFileSync(join(folder, 'artefact', name), content);
    execFileSync('zip', ['-q', join(folder, 'artifact.zip'), name], { cwd: join(folder, 'artefact') });
  }
  forge.archive?.(folder);
  const { pulls = [pull], artifacts, comments = [] } = forge;
  write(folder, 'pulls.json', pulls);
  write(folder, 'artifacts.json', artifacts ?? { artifacts: [{ id: 5, size_in_bytes: 1_000 }] });
  write(folder, 'comments.json', comments);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      TMPDIR: folder,
      FORGE: folder,
      REPOSITORY: 'our/agreement',
      RUN_ID: '1',
      HEAD_SHA: 'abc',
      HEAD_BRANCH: 'change',
      HEAD_OWNER: 'our',
      HEAD_REPOSITORY: 'our/agreement',
      MARKER: '<!-- leadpact review -->',
      FROM_FORK: 'From a fork.',
      ...forge.environment,
    },
  });
  const log = stdout + stderr;
  if (!existsSync(join(folder, 'body.json'))) return { status, log };
  const { body } = JSON.parse(readFileSync(join(folder, 'body.json'), 'utf8'));
  return { status, log, body, call: readFileSync(join(folder, 'written'), 'utf8') };
}

function write(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}
