import type { FileForm } from '../../model/source.ts';
import { csvHeader } from '../../records/csv-header.ts';
import type { ExportFile } from '../../records/export-file.ts';
import { type RecordFinding, recordFinding } from '../../records/record-finding.ts';
import { announcedTrouble } from './encoding-trouble.ts';
import { firstBytes } from './export-text.ts';
import { transcode } from './transcode.ts';

/** More than the names of ten thousand columns. */
const longestHeader = 8 * 1024 * 1024;

/** A file of delimited text as the engine can read it: in UTF-8, at `scratch` where it has to be written anew. */
export async function lookAtCsv(
  path: string,
  shown: string,
  form: FileForm,
  scratch: string,
): Promise<ExportFile | RecordFinding> {
  const { encoding } = form;
  const trouble =
    announcedTrouble(firstBytes(path, 512), encoding) ??
    (encoding === 'utf-8' ? undefined : await transcode(path, encoding, scratch));
  if (trouble !== undefined)
    return recordFinding('records/encoding', { file: shown, message: `${shown} ${trouble}` });
  const readable = encoding === 'utf-8' ? path : scratch;
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(firstBytes(readable, longestHeader));
  const { headers, lineEnd } = csvHeader(head, form);
  return { path: readable, shown, form: 'csv', columns: headers.map((header) => ({ header })), lineEnd };
}
