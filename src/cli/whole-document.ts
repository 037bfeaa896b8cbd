import type { Refusal } from '../diagnostics/refusal.ts';
import type { FormatName } from './command.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Io } from './io.ts';
import { appendSummary } from './step-summary.ts';
import { toolVersion } from './tool-version.ts';

/**
 * Runs a command line so that what it prints in a format for programs is one whole document, whatever happens: nothing
 * is passed on before the run has ended, a run that gave no answer says so in the same format, and what a run printed
 * before it broke down is not half of an answer.
 */
export async function wholeDocument(
  format: FormatName | undefined,
  io: Io,
  run: (io: Io) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (format === undefined) return run(io);
  const held = heldIo(io, format);
  const code = await run(held.io);
  const isBroken = code === exitCodes.bug || (code === exitCodes.couldNotRun && held.text() === '');
  io.stdout.write(isBroken ? await refused(held, format, code) : held.text());
  held.end();
  return code;
}

/** The formats are loaded where one is needed: most runs are answered, and some of them from what was kept. */
async function refused(held: Held, format: FormatName, exitCode: Refusal['exitCode']): Promise<string> {
  const { outputFormats } = await import('../diagnostics/formats/index.ts');
  const refusal = { exitCode, reason: held.reason() };
  const inFormat = (name: FormatName): string =>
    outputFormats.find(({ id }) => id === name)?.refuse(refusal, toolVersion) ?? '';
  held.io.summarize?.(inFormat('markdown'));
  return inFormat(format);
}

interface Held {
  readonly io: Io;
  readonly text: () => string;
  readonly reason: () => string;
  /** Puts the last summary where the job shows it. */
  readonly end: () => void;
}

function heldIo(io: Io, format: FormatName): Held {
  const parts: string[] = [];
  const reasons: string[] = [];
  const summaries: string[] = [];
  const write = (text: string): void => {
    parts.push(text);
  };
  return {
    io: {
      ...io,
      stdout: { ...io.stdout, write },
      refused: (reason) => reasons.push(reason),
      ...(format === 'github' && io.environment['GITHUB_STEP_SUMMARY']
        ? { summarize: (text) => summaries.push(text) }
        : {}),
    },
    text: () => parts.join(''),
    reason: () => reasons.join('\n') || 'stderr says why',
    end: () => {
      const last = summaries.at(-1);
      if (last !== undefined) appendSummary(io, last);
    },
  };
}
