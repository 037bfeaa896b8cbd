import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

function agreementFolder(): string {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  return folder;
}

async function playbook(folder: string, flags: readonly string[], environment: Record<string, string>) {
  const { io, written } = testIo(folder, { environment });
  return { code: await run(['playbook', ...flags], io), ...written };
}

describe('playbook --pdf', () => {
  it.skipIf(process.platform === 'darwin')('says what to install where there is no browser', async () => {
    const folder = agreementFolder();
    const { code, stderr, stdout } = await playbook(folder, ['--pdf', '--single-file'], { PATH: '' });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'error: a PDF is printed by a browser, and there is none on the path; install Chromium, Chrome or Edge (Debian: apt-get install chromium, macOS: brew install --cask chromium), or name one in LEADPACT_CHROMIUM; nothing was written\n',
    );
    expect(existsSync(join(folder, 'generated/playbook'))).toBe(false);
  });

  it('takes no other than the browser that is named', async () => {
    const folder = agreementFolder();
    const { code, stderr } = await playbook(folder, ['--pdf'], {
      PATH: process.env['PATH'] ?? '',
      LEADPACT_CHROMIUM: '/nowhere/chromium',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('LEADPACT_CHROMIUM names /nowhere/chromium, which is no program');
    expect(existsSync(join(folder, 'generated/playbook'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('leaves what stands when printing fails', async () => {
    const folder = agreementFolder();
    const program = join(temporaryFolder({ broken: '#!/bin/sh\necho no display >&2\nexit 3\n' }), 'broken');
    chmodSync(program, 0o755);
    expect((await playbook(folder, [], {})).code).toBe(0);
    const book = join(folder, 'generated/playbook/en/book.html');
    const before = readFileSync(book, 'utf8');
    const { code, stderr } = await playbook(folder, ['--pdf'], { LEADPACT_CHROMIUM: program });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: ${program} printed no PDF: it ended with 3: no display; nothing was written\n`,
    );
    expect(readFileSync(book, 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'generated/playbook/playbook-en.pdf'))).toBe(false);
    expect(existsSync(join(folder, '.leadpact'))).toBe(false);
  });
});
