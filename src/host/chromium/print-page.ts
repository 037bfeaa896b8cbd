import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { RunStopped } from '../run-stopped.ts';
import type { Machine } from '../workspace.ts';
import { withoutDates } from './pdf-dates.ts';

/** What is printed by which program, where it may work, and who is waiting. */
export interface PrintTerms {
  readonly program: string;
  /** A folder that does not exist yet; it is made, and gone when this is over. */
  readonly scratch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Calls back when the run is to end; gives back how to stop listening. */
  readonly onStop?: (stop: () => void) => () => void;
  /** How long the program may take. */
  readonly longestMs?: number;
}

/** The printed page, or why there is none. */
export type Printing =
  | { readonly what: 'printed'; readonly bytes: Uint8Array }
  | { readonly what: 'failed'; readonly reason: string };

/** A PDF larger than this is none of ours. */
const largestPdf = 500_000_000;

/**
 * A page that needs no other file, as a PDF with tags and an outline. The browser gets a profile that begins empty, knows
 * no host, and is ended with everything it started. Throws `RunStopped` when the run is to end.
 */
export async function printPage(machine: Machine, page: string, terms: PrintTerms): Promise<Printing> {
  const { files } = machine;
  const { scratch } = terms;
  files.makePrivateFolder(scratch);
  try {
    files.create(`${scratch}/page.html`, page, 'soon');
    const trouble = await run(terms);
    const reading = files.read(`${scratch}/page.pdf`, largestPdf);
    if (trouble === undefined && reading.what === 'bytes' && isWhole(reading.bytes))
      return { what: 'printed', bytes: withoutDates(reading.bytes) };
    return { what: 'failed', reason: trouble ?? 'it wrote no PDF' };
  } finally {
    files.remove(scratch);
  }
}

function isWhole(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.subarray(0, 5).toString('latin1') === '%PDF-' && text.subarray(-16).includes('%%EOF');
}

function flags(scratch: string): readonly string[] {
  return [
    '--headless',
    `--user-data-dir=${scratch}/profile`,
    `--print-to-pdf=${scratch}/page.pdf`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-gpu',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    // Its sandbox refuses to work for root, and only for root is it left out: the page is ours and runs no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(`${scratch}/page.html`).href,
  ];
}

/** Why it failed, in words; undefined when it was content. */
function run({ environment, longestMs = 180_000, onStop, program, scratch }: PrintTerms) {
  return new Promise<string | undefined>((resolve, reject) => {
    const child = spawn(program, [...flags(scratch)], {
      env: { ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that what it started can be ended with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    let ended: 'late' | 'stopped' | undefined;
    const end = (why: 'late' | 'stopped'): void => {
      ended = why;
      endGroup(child.pid);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end('late'), longestMs);
    const ignore = onStop?.(() => end('stopped'));
    const settle = (answer: () => void): void => {
      clearTimeout(timer);
      ignore?.();
      answer();
    };
    child.on('error', (error) => settle(() => resolve(error.message)));
    child.on('close', (code) =>
      settle(() => {
        if (ended === 'stopped') reject(new RunStopped('stopped'));
        else if (ended === 'late') resolve(`it was not done after ${longestMs / 1_000} seconds`);
        else resolve(code === 0 ? undefined : complaintOf(Buffer.concat(said).toString('utf8'), code));
      }),
    );
  });
}

/** Where there are no groups, killing the browser closes its own. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended.
  }
}

/** Browsers say much that hinders nothing; the last line is what they ended with. */
function complaintOf(text: string, code: number | null): string {
  if (text.includes('No usable sandbox'))
    return 'it found no sandbox it could use; run leadpact where user namespaces are allowed';
  const last = text
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\] ?/, '').trim())
    .findLast((line) => line !== '');
  return last === undefined ? `it ended with ${code}` : `it ended with ${code}: ${last.slice(0, 200)}`;
}
