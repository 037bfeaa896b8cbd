import { cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { FileSystem } from '../../src/host/file-system.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

/** Runs `build` in the small agreement with files that misbehave. */
async function build(files: Partial<FileSystem>, ...more: readonly string[]) {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  const machine: Io['machine'] = { files: { ...nodeFileSystem, ...files }, processes: nodeProcesses };
  const { io, written } = testIo(folder, { machine });
  const code = await run(['build', '--format', 'compact', ...more], io);
  return { code, folder, ...written };
}

function refused(code: string) {
  return (): never => {
    throw Object.assign(new Error(`${code}: no, write`), { code, syscall: 'write' });
  };
}

it('a mistake of leadpact is exit code 70, with a stack trace only when asked for', async () => {
  const broken = {
    entriesOf: () => {
      throw new TypeError('undefined is not a function');
    },
  };
  const quiet = await build(broken);
  expect(quiet).toMatchObject({ code: 70, stdout: '' });
  expect(quiet.stderr).toContain(
    'This is a bug in leadpact, not in your agreement: undefined is not a function',
  );
  expect(quiet.stderr).not.toContain('    at ');
  const traced = await build(broken, '--debug');
  expect(traced.code).toBe(70);
  expect(traced.stderr).toContain('    at ');
});

it.each(['ENOSPC', 'EROFS', 'EACCES'])(
  'a disk that says %s is exit code 2, and nothing is half written',
  async (code) => {
    const { code: exit, stderr, folder } = await build({ create: refused(code) });
    expect(exit).toBe(2);
    expect(stderr).toContain(`error: the system refused: ${code}`);
    expect(nodeFileSystem.kindOf(`${folder}/generated`)).toBe('absent');
  },
);

it('a folder that cannot be listed is named, and exit code 2', async () => {
  const { code, stdout } = await build({
    entriesOf: (folder) =>
      folder.endsWith('definitions') ? refused('EACCES')() : nodeFileSystem.entriesOf(folder),
  });
  expect(code).toBe(2);
  expect(stdout).toContain(
    'definitions:1:1 error files/unreadable definitions cannot be read: permission denied',
  );
});
