import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/index.ts';
import { run } from '../../../src/cli/run.ts';
import { outputFormats } from '../../../src/diagnostics/formats/index.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { testIo } from '../test-io.ts';

const isFindings = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/output/findings.schema.json', 'utf8')),
);

/** Every command in every format for programs that it has. */
const cases = commands.flatMap(({ verb, formats, printsTable }) =>
  formats
    .filter((format) => printsTable !== true && outputFormats.some(({ id }) => id === format))
    .filter((format) => format !== 'text' && format !== 'compact')
    .map((format) => ({ verb, format })),
);

async function refused(line: readonly string[]) {
  const { io, written } = testIo(temporaryFolder());
  return { code: await run(line, io), ...written };
}

it.each(cases)('$verb refuses a wrong line as a document in $format', async ({ verb, format }) => {
  const { code, stdout, stderr } = await refused([verb, '--nonsense', '--format', format]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--nonsense')]);
  const refusal = { exitCode: 2, reason: "unknown option '--nonsense'" };
  if (format === 'json') {
    expect(JSON.parse(stdout)).toMatchObject({ failed: true, findings: [], refusal });
    expect(isFindings(JSON.parse(stdout))).toBe(true);
  } else expect(stdout).toContain('--nonsense');
});

it.each(['json', 'markdown'])('a revision that nobody knows is refused in %s', async (format) => {
  const { code, stdout } = await refused(['diff', 'nowhere', '--format', format]);
  expect([code, stdout]).toEqual([
    2,
    expect.stringMatching(format === 'json' ? /"refusal"/ : /^\*\*leadpact could not run:\*\* /),
  ]);
});

it('a document without findings and one that was refused are told apart by the schema', () => {
  const empty = { schemaVersion: 1, version: '1', failed: false, findings: [], suppressed: [] };
  const summary = { errors: 0, warnings: 0, infos: 0, files: 0, suppressed: 0 };
  expect(isFindings({ ...empty, summary })).toBe(true);
  expect(isFindings({ ...empty, summary, refusal: { exitCode: 1, reason: 'x' } })).toBe(false);
  expect(isFindings({ ...empty, summary, refusal: { exitCode: 2, reason: '' } })).toBe(false);
});
