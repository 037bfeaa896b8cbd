import { resolve } from 'node:path';
import type { Io } from '../io.ts';

/** Which database was named with `--from`. */
export type DatabasePlace =
  /** A file of DuckDB; its absolute path without links. */
  | { readonly system: 'duckdb'; readonly path: string; readonly shown: string }
  /** What `psql` is given: an address without a password, and the environment that has it. */
  | {
      readonly system: 'postgres';
      readonly address: string;
      readonly environment: Io['environment'];
      readonly shown: string;
    };

/** The database, or one sentence that says why there is none. */
export function databasePlace(io: Io, given: string): DatabasePlace | string {
  if (/^postgres(?:ql)?:/i.test(given)) return postgresPlace(io, given);
  if (/^[a-z][a-z0-9+]+:\/\//i.test(given))
    return 'this database cannot be read; --from takes a file of DuckDB, or an address that begins with postgresql://';
  const { files } = io.machine;
  const shown = given.replaceAll('\\', '/');
  const path = files.realPath(resolve(io.workingFolder, given));
  if (path === undefined || files.kindOf(path) === 'absent') return `there is no file ${shown}`;
  if (files.kindOf(path) !== 'file')
    return `${shown} is no file; --from takes a file of DuckDB or postgresql://…, and a folder of files is read with --records`;
  return { system: 'duckdb', path, shown };
}

/** A password in the address goes on by the environment: others on the machine can read the command line of `psql`. */
function postgresPlace({ environment }: Io, given: string): DatabasePlace | string {
  const url = parsed(given);
  if (url === undefined)
    return 'this is no address of PostgreSQL; write for example --from postgresql://reader@warehouse.example.com/crm, with the password in PGPASSWORD';
  if ([...url.searchParams.keys()].some((name) => /pass/i.test(name)))
    return 'a password does not belong among the parameters of an address; set PGPASSWORD, or write it into ~/.pgpass';
  const password = decoded(url.password);
  if (password === undefined)
    return 'the password in the address has a % that stands for nothing; set PGPASSWORD instead';
  url.password = '';
  const isEmpty = url.href.replace(/^postgres(?:ql)?:\/*/i, '') === '';
  return {
    system: 'postgres',
    address: isEmpty ? '' : url.href,
    environment: { ...environment, ...(password !== '' && { PGPASSWORD: password }) },
    shown: isEmpty ? 'PostgreSQL' : `${url.host}${url.pathname}`.replace(/^\//, ''),
  };
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
