import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { layChange } from '../cli/formats/compared-agreements.ts';
import { hostileChange } from '../cli/formats/hostile-change.ts';
import { testIo } from '../cli/test-io.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** The comment on a change that says these words wherever it can; `more` are further words of the command line. */
export async function commentOn(words: string, more: readonly string[] = []): Promise<string> {
  const folder = temporaryFolder();
  layChange(folder, hostileChange(words));
  const { io, written } = testIo(folder);
  await run(['review', 'before', '--format', 'markdown', ...more], io);
  return written.stdout;
}

/** What of a comment is no code: neither blocks between fences nor spans between backticks. */
export function withoutCode(comment: string): string {
  let fence: string | undefined;
  const lines = comment.split('\n').filter((line) => {
    const mark = /^ *(`{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (line.trim() === fence) fence = undefined;
      return false;
    }
    fence = mark;
    return mark === undefined;
  });
  if (fence !== undefined) throw new Error('a fence stays open');
  return lines.map((line) => line.replaceAll(/(?<!\\)`[^`]*`/g, '')).join('\n');
}

const signers =
  'kind: approvals\nsigners: { signer-m1: { role: vp-marketing, github: acme-marketing }, signer-s1: { role: vp-sales, github: acme-sales } }\n';

/** The comment on a commit that changes points, where the forge says this of it. */
export async function commentInRepository(
  reviews: string,
): Promise<{ readonly code: number; readonly comment: string }> {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  writeFileSync(join(folder, 'definitions/approvals.yaml'), signers);
  const git = (...words: readonly string[]) =>
    execFileSync('git', [
      ...['-C', folder, '-c', 'user.name=Nobody', '-c', 'user.email=nobody@nowhere.example'],
      ...words,
    ]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--no-gpg-sign', '-m', 'main');
  const file = join(folder, 'definitions/scoring.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('points: 40', 'points: 30'));
  git('commit', '-q', '--no-gpg-sign', '-a', '-m', 'change');
  writeFileSync(join(folder, 'reviews.json'), reviews);
  const { io, written } = testIo(folder);
  const code = await run(['review', 'HEAD^', '--reviews', 'reviews.json', '--format', 'markdown'], io);
  return { code, comment: written.stdout };
}
