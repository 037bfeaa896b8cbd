import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

/** What `score` tells of an export, and how it ends. */
export interface Told {
  readonly code: number;
  readonly scored: number | null;
  readonly files: readonly { readonly rows: number; readonly rejected: Readonly<Record<string, number>> }[];
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly examples: readonly { readonly row?: number; readonly value?: string }[];
  }[];
}

interface ToldOptions {
  readonly file?: string;
  readonly threads?: number;
  readonly failOn?: 'never' | 'error';
}

/** Scores leads by the small agreement of `test/cli` in the form of docs/records.md. */
export async function told(
  leads: string | Uint8Array,
  { file = 'leads.csv', threads = 2, failOn = 'never' }: ToldOptions = {},
): Promise<Told> {
  const folder = temporaryFolder({ [file]: leads });
  const { io, written } = testIo(folder);
  const line = `--leads ${file} --as-of 2026-11-20T08:12Z --fail-on ${failOn} --format json --out out.jsonl --threads ${threads}`;
  const dir = `${process.cwd()}/test/cli/agreement`;
  const code = await run(['score', '--dir', dir, ...line.split(' ')], io);
  const report: Omit<Told, 'code'> = JSON.parse(written.stderr);
  // What is told is what was written.
  if (code === 0)
    expect(readFileSync(`${folder}/out.jsonl`, 'utf8').match(/\n/g) ?? []).toHaveLength(report.scored ?? 0);
  return { ...report, code };
}
