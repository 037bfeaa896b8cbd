import { spawn } from 'node:child_process';
import { isSystemError } from '../file-system.ts';
import { RunStopped } from '../run-stopped.ts';
import { DatabaseTrouble } from './database.ts';

/** How `psql` is called, and who is waiting. */
export interface PsqlTerms {
  /** An address of libpq without a password; empty = the environment says all of it. */
  readonly address: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Calls back when the run is to end; gives back how to stop listening. */
  readonly onStop?: (stop: () => void) => () => void;
}

/** Asks for no password, reads no file of habits, stops at the first error, prints rows and nothing else. */
const flags = [
  '--no-psqlrc',
  '--no-password',
  '--quiet',
  '--no-align',
  '--tuples-only',
  '--set=ON_ERROR_STOP=1',
];

/** A script that `psql` runs, which reads it from its standard input; gives back what it prints. */
export function psql(script: string, { address, environment, onStop }: PsqlTerms): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('psql', [...flags, ...(address === '' ? [] : [`--dbname=${address}`])], {
      env: {
        PGCONNECT_TIMEOUT: '15',
        ...environment,
        PGCLIENTENCODING: 'UTF8',
        PGAPPNAME: 'leadpact',
        LC_ALL: 'C',
      },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let isStopped = false;
    const ignore = onStop?.(() => {
      isStopped = true;
      child.kill();
    });
    const said: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', (error) => {
      ignore?.();
      reject(isSystemError(error) && error.code === 'ENOENT' ? new DatabaseTrouble(absent) : error);
    });
    child.on('close', (code) => {
      ignore?.();
      if (isStopped) reject(new RunStopped('stopped'));
      else if (code === 0) resolve(Buffer.concat(said).toString('utf8'));
      else reject(new DatabaseTrouble(complaintOf(Buffer.concat(complaints).toString('utf8'), environment)));
    });
    // Where it cannot connect it does not read on; what it says about that is its complaint.
    child.stdin.on('error', () => {});
    child.stdin.end(script);
  });
}

const absent =
  'psql, the client of PostgreSQL, is not installed or not on the path; install it (Debian: apt-get install postgresql-client, macOS: brew install libpq), or read an export with --records';

/** Its first complaint in one line, never with the password. */
function complaintOf(text: string, { PGPASSWORD }: PsqlTerms['environment']): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? 'psql ended without a word';
  const plain = line.replace(/^psql:(?:<stdin>:\d+:)? /, '').replace(/^(?:error|ERROR): +/i, '');
  return PGPASSWORD === undefined || PGPASSWORD === '' ? plain : plain.replaceAll(PGPASSWORD, '…');
}
