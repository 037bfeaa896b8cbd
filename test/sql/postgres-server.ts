import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of its own in a temporary folder, reached through a socket there and nowhere else. */
export interface PostgresServer {
  /** Runs a script of statements and returns what it writes to standard output. */
  readonly run: (script: string) => string;
  /** For programs that speak to it by themselves. */
  readonly address: string;
  readonly stop: () => void;
}

export const noPostgres =
  'PostgreSQL is not installed (initdb is neither on the path nor where Debian puts it)';

/** Undefined where there is no PostgreSQL, which in CI is an error. */
export function startPostgres(): PostgresServer | undefined {
  const programs = findPrograms();
  if (programs === undefined) {
    if (process.env['CI'] !== undefined) throw new Error(noPostgres);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-postgres-'));
  // The server refuses to run as root; the account that it runs as has to reach the folder.
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const server = (program: 'initdb' | 'pg_ctl', ...args: readonly string[]): string =>
    call(...asServer(programs[program], args));
  server('initdb', '-D', data, '-U', 'leadpact', '-E', 'UTF8', '--locale=C', '--auth=trust');
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`;
  server('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  return {
    run: (script) =>
      call(programs.psql, ['-h', folder, '-U', 'leadpact', '-d', 'postgres', ...quiet], script),
    address: `postgresql:///postgres?host=${encodeURIComponent(folder)}&user=leadpact`,
    stop: () => {
      server('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const quiet = ['-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'];

const needed = ['initdb', 'pg_ctl', 'psql'] as const;

/** Where each program lies; undefined when one is missing. */
function findPrograms(): Readonly<Record<(typeof needed)[number], string>> | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted() : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  const [initdb, control, psql] = needed.map((name) =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path)),
  );
  if (initdb === undefined || control === undefined || psql === undefined) return undefined;
  return { initdb, pg_ctl: control, psql };
}

function asServer(program: string, args: readonly string[]): [string, readonly string[]] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, args];
}

function call(program: string, args: readonly string[], input = ''): string {
  // The server keeps what it inherits open, so its output must not be waited for.
  const output = input === '' ? 'ignore' : 'pipe';
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    cwd: tmpdir(),
    maxBuffer: 1 << 28,
    stdio: ['pipe', output, output],
  });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? String(stderr).slice(0, 500)}`);
  return stdout ?? '';
}
