import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutDates } from '../../../src/host/chromium/pdf-dates.ts';
import { type PrintTerms, printPage } from '../../../src/host/chromium/print-page.ts';
import { nodeFileSystem } from '../../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../../src/host/processes.ts';
import { RunStopped } from '../../../src/host/run-stopped.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const machine = { files: nodeFileSystem, processes: nodeProcesses };

/** Where a program that is handed the arguments of a browser finds its folder. */
const inScratch = 'for a; do case "$a" in --print-to-pdf=*) pdf="${a#--print-to-pdf=}";; esac; done';

/** Prints by a shell script in place of a browser; what is left in the folder is told. */
async function printedBy(script: string, more: Partial<PrintTerms> = {}) {
  const folder = temporaryFolder({ browser: `#!/bin/sh\n${inScratch}\n${script}\n` });
  const program = join(folder, 'browser');
  chmodSync(program, 0o755);
  const scratch = `${folder}/Größe mit Leerzeichen`;
  const terms = { program, scratch, environment: { PATH: process.env['PATH'] }, ...more };
  try {
    return await printPage(machine, '<p>ü</p>', terms);
  } finally {
    expect(readdirSync(folder)).toEqual(['browser']);
  }
}

describe.skipIf(process.platform === 'win32')('a page that a browser prints', () => {
  it('comes back whole, without the dates', async () => {
    const script = `printf '%%PDF-1.4\\n/CreationDate (D:20261130200334+00'"'00'"') x\\n%%%%EOF\\n' > "$pdf"`;
    const printing = await printedBy(script);
    expect(printing.what).toBe('printed');
    const text = printing.what === 'printed' ? Buffer.from(printing.bytes).toString('latin1') : '';
    expect(text).toBe(`%PDF-1.4\n${' '.repeat(39)} x\n%%EOF\n`);
  });

  it('is refused when the browser fails, with its last words', async () => {
    expect(await printedBy('echo "[1:2:ERROR:x.cc(1)] cannot open display" >&2; exit 21')).toEqual({
      what: 'failed',
      reason: 'it ended with 21: cannot open display',
    });
    expect(await printedBy('echo "FATAL: No usable sandbox! Update" >&2; exit 1')).toEqual({
      what: 'failed',
      reason: 'it found no sandbox it could use; run leadpact where user namespaces are allowed',
    });
  });

  it('is refused when the PDF is absent or half written', async () => {
    const none = { what: 'failed', reason: 'it wrote no PDF' };
    expect(await printedBy('exit 0')).toEqual(none);
    expect(await printedBy(`printf '%%PDF-1.4 half' > "$pdf"`)).toEqual(none);
  });

  it('is refused when it takes too long, and what the browser started ends with it', async () => {
    const late = join(temporaryFolder(), 'late');
    expect(await printedBy(`(sleep 1; echo late > "${late}") & wait`, { longestMs: 400 })).toEqual({
      what: 'failed',
      reason: 'it was not done after 0.4 seconds',
    });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(existsSync(late)).toBe(false);
  });

  it('is given up when the run is stopped', async () => {
    const stopped = printedBy('sleep 60', {
      onStop: (stop) => {
        setTimeout(stop, 100);
        return () => {};
      },
    });
    await expect(stopped).rejects.toBeInstanceOf(RunStopped);
  });

  it('is refused when there is no such program', async () => {
    const printing = await printedBy('', { program: '/nowhere/chromium' });
    expect(printing).toEqual({ what: 'failed', reason: 'spawn /nowhere/chromium ENOENT' });
  });
});

it('dates are blanked in place and nothing else', () => {
  const pdf = `a /CreationDate (D:20261130200334+00'00')\n/ModDate (D:20261130200334Z)>> (\\(D:20261130200334Z\\))`;
  const blanked = Buffer.from(withoutDates(Buffer.from(pdf, 'latin1'))).toString('latin1');
  expect(blanked).toHaveLength(pdf.length);
  expect(blanked.replaceAll(/ +/g, ' ')).toBe('a \n >> (\\(D:20261130200334Z\\))');
});
