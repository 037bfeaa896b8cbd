import { isAbsolute } from 'node:path';
import { isSystemError } from '../host/file-system.ts';
import type { Io } from './io.ts';
import { visibleOutput } from './visible-output.ts';

/** What GitHub takes of one step; of a longer file it shows nothing at all. */
export const mostSummaryBytes: number = 1024 * 1024;

const fullFile = 'the file of GITHUB_STEP_SUMMARY is full';
const cutLine = '\n**The rest does not fit into a job summary.**\n';

/**
 * Adds markdown to the summary that GitHub shows of a job: to the file that `GITHUB_STEP_SUMMARY` names, the one path
 * outside the agreement's folder that is written without being asked for. A link is not followed, and what does not fit
 * is cut at the end of a line. A summary that cannot be written is told and changes nothing.
 */
export function appendSummary(io: Io, markdown: string): void {
  const trouble = troubleOf(io, io.environment['GITHUB_STEP_SUMMARY'] ?? '', markdown);
  if (trouble !== undefined) visibleOutput(io.stderr).write(`warning: no job summary: ${trouble}\n`);
}

function troubleOf(io: Io, path: string, markdown: string): string | undefined {
  const { files } = io.machine;
  if (!isAbsolute(path)) return 'GITHUB_STEP_SUMMARY is no absolute path';
  try {
    const kind = files.kindOf(path);
    if (kind !== 'file' && kind !== 'absent')
      return 'GITHUB_STEP_SUMMARY names no file, and links are not followed';
    const before = kind === 'file' ? files.read(path, mostSummaryBytes) : undefined;
    if (before !== undefined && before.what !== 'bytes') return fullFile;
    const room = mostSummaryBytes - (before?.bytes.length ?? 0);
    if (room <= cutLine.length) return fullFile;
    files.append(path, Buffer.from(`${fitting(markdown, room - 1)}\n`));
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.message;
  }
}

function fitting(markdown: string, room: number): string {
  if (Buffer.byteLength(markdown) <= room) return markdown;
  const cut = Buffer.from(markdown)
    .subarray(0, room - cutLine.length)
    .toString('utf8');
  return cut.slice(0, cut.lastIndexOf('\n') + 1) + cutLine;
}
