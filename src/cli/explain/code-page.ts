import { fileURLToPath } from 'node:url';
import { pagePath } from '../../diagnostics/page-path.ts';
import { packageFolder } from '../../host/package-folder.ts';
import type { Invocation } from '../command.ts';
import type { FindingCode } from '../finding-codes.ts';
import { toolVersion } from '../tool-version.ts';

/** The page of a finding code, as it lies in the package. */
export function codePage(
  { io, format }: Invocation,
  { code, severity, owner, summary, why }: FindingCode,
): string {
  const { files } = io.machine;
  const path = `${packageFolder(files, fileURLToPath(import.meta.url))}/${pagePath(code)}`;
  const reading = files.read(path, 1_000_000);
  if (reading.what !== 'bytes') throw new Error(`${code} has no page`);
  const page = Buffer.from(reading.bytes).toString('utf8');
  if (format !== 'json') return page;
  const described = { code, severity, owner, summary, why, page };
  return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, code: described }, null, 2)}\n`;
}
