import { expect, it } from 'vitest';
import { askedDocument, speaksToPeople } from '../../src/cli/asked-format.ts';
import { exitCodes } from '../../src/cli/exit-code.ts';
import { wholeDocument } from '../../src/cli/whole-document.ts';
import { testIo } from './test-io.ts';

it.each([
  ['validate --format sarif', 'sarif', false],
  ['validate --format=sarif', 'sarif', false],
  ['validate --format text --format junit', 'junit', false],
  ['validate --format sarif -- --format json', 'sarif', false],
  ['validate', undefined, true],
  ['validate --format compact', undefined, true],
  ['validate --format nonsense', undefined, false],
  ['validate --format', undefined, true],
  ['report weekly', undefined, false],
  ['report weekly --format json', 'json', false],
  // Its stdout is a table.
  ['score --leads x.csv --format json', undefined, false],
  ['sample-data --format csv', undefined, false],
  ['nonsense --format json', undefined, false],
  ['--format json', undefined, false],
])('of "%s" the document is %s, and it speaks to people: %s', (line, document, people) => {
  const words = line.split(' ');
  expect(askedDocument(words)).toBe(document);
  expect(speaksToPeople(words)).toBe(people);
});

it('what was printed before a bug is no half of a document', async () => {
  const { io, written } = testIo('.');
  await wholeDocument('json', io, async (held) => {
    held.stdout.write('{ "schemaVersion": 1, "findings": [');
    held.refused?.('a bug');
    return exitCodes.bug;
  });
  expect(JSON.parse(written.stdout)).toMatchObject({
    failed: true,
    refusal: { exitCode: 70, reason: 'a bug' },
  });
});

it('what was printed about files that could not be read is the answer, and the only one', async () => {
  const { io, written } = testIo('.');
  const code = await wholeDocument('json', io, async (held) => {
    held.stdout.write('{}\n');
    return exitCodes.couldNotRun;
  });
  expect([code, written.stdout]).toEqual([2, '{}\n']);
});

it('nothing is passed on before the run has ended', async () => {
  const { io, written } = testIo('.');
  await wholeDocument('json', io, async (held) => {
    held.stdout.write('{}\n');
    expect(written.stdout).toBe('');
    return exitCodes.clean;
  });
  expect(written.stdout).toBe('{}\n');
});
