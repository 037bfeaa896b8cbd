import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mailProgram } from '../../src/host/mail/mail-program.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** A program in place of `sendmail` that keeps what it is given and ends with this code. */
function program(folder: string, code: number): string {
  const path = `${folder}/sendmail`;
  writeFileSync(path, `#!/bin/sh\necho "$@" > ${folder}/arguments\ncat > ${folder}/mail\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

const isWindows = process.platform === 'win32';

it.skipIf(isWindows)('a mail program is given the mail with the line ends of its system', async () => {
  const folder = temporaryFolder();
  const delivery = await mailProgram(program(folder, 0)).give('x.eml', 'To: a@example.com\r\n\r\nx\r\n');
  expect(delivery).toEqual({ outcome: 'delivered' });
  expect(readFileSync(`${folder}/arguments`, 'utf8')).toBe('-t -i\n');
  expect(readFileSync(`${folder}/mail`, 'utf8')).toBe('To: a@example.com\n\nx\n');
});

it.skipIf(isWindows)('a mail program that fails or is not there has sent nothing', async () => {
  const folder = temporaryFolder();
  const failed = await mailProgram(program(folder, 75)).give('x.eml', 'x');
  expect(failed).toMatchObject({ outcome: 'refused', isForAll: true });
  const absent = await mailProgram(`${folder}/nothing`).give('x.eml', 'x');
  expect(absent).toMatchObject({ outcome: 'refused', isForAll: true });
});
