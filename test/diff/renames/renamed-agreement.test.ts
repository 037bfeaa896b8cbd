import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renamedAgreement } from '../../../src/diff/renames/renamed-agreement.ts';
import type { FileBytes } from '../../../src/load/loaded-file.ts';
import type { Noun } from '../../../src/model/linking/names.ts';
import { type ReadAgreement, readAgreement } from '../../../src/model/read-agreement.ts';
import type { Rename } from '../../../src/model/rename.ts';
import type { JsonValue } from '../../../src/support/json-value.ts';
import { canonicalJson } from '../../../src/support/stable-json.ts';
import { type Files, minimalFiles } from '../../model/load-fixture.ts';
import { mergedFiles } from '../../model/merged-files.ts';
import { filesIn } from '../../records/releases/known-agreements.ts';
import { meaningOf } from './meaning.ts';
import { namesWritten, renamedFiles } from './renamed-files.ts';

type Named = Omit<Rename, 'place'>;

function bytesOf(files: Files): readonly FileBytes[] {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

const minimal = bytesOf(minimalFiles());

/** What the linker can read is in one of these, however seldom it is written; one renames things itself. */
const cases = 'test/model/link/cases';
const goodCases = readdirSync(cases).filter((name) => name.startsWith('good-') && name !== 'good-renames');

/** Every name by noun; systems that are compiled for have names of their own, and records of changes keep theirs. */
function declaredIn(base: ReadAgreement): readonly { readonly noun: Noun; readonly from: string }[] {
  const uses = namesWritten(base).filter(
    (use) => use.as === 'declaration' && !['change', 'target'].includes(use.noun),
  );
  return uses.map(({ noun, name }) => ({ noun, from: name }));
}

function readWhole(files: readonly FileBytes[]) {
  const read = readAgreement(files);
  expect(read.findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  if (read.agreement === undefined) throw new Error('no agreement');
  return { ...read, agreement: read.agreement };
}

/** The author renames; the earlier agreement in the new names is the later one. */
function expectNoChange(
  files: readonly FileBytes[],
  renames: readonly Named[],
  base = readWhole(files),
): JsonValue {
  const head = readWhole(renamedFiles(files, renames));
  expect(head.agreement.renames).toHaveLength(renames.length);
  const { agreement, applied } = renamedAgreement(base.shaped, head.agreement.renames ?? []);
  expect(applied).toEqual(head.agreement.renames);
  const meaning = meaningOf(head.agreement);
  expectSame(agreement && meaningOf(agreement), meaning);
  expect(agreement?.lifecycle.place).toEqual(base.agreement.lifecycle.place);
  return meaning;
}

/** Texts are compared much sooner than trees, which show what differs. */
function expectSame(found: JsonValue | undefined, expected: JsonValue): void {
  if (found === undefined || canonicalJson(found) !== canonicalJson(expected))
    expect(found).toEqual(expected);
}

/** Each noun gets a prefix of its own, so that a name taken for one of another noun is unknown. */
function prefixed(names: ReturnType<typeof declaredIn>): readonly Named[] {
  const nouns = [...new Set(names.map(({ noun }) => noun))];
  return names.map(({ noun, from }) => ({ noun, from, to: `zq${nouns.indexOf(noun)}-${from}` }));
}

/** The old names again, in any order: what is sorted by names stands elsewhere with others. */
function withoutPrefixes(value: JsonValue): JsonValue {
  if (typeof value === 'string')
    return value
      .replaceAll(/Zq\d+ (.)/g, (_, letter: string) => letter.toUpperCase())
      .replaceAll(/zq\d+-/g, '');
  if (Array.isArray(value)) return value.map(withoutPrefixes).sort(asText);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [String(withoutPrefixes(key)), withoutPrefixes(item)] as const,
  );
  return Object.fromEntries(entries.sort(asText));
}

function asText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}

describe('an earlier agreement in the names of a later one', () => {
  it.each([
    ['.', 360, 45],
    ['examples/gitlab', 150, 19],
  ])(
    'says the same when everything in %s has another name',
    (folder, names, nouns) => {
      const files = filesIn(folder);
      const base = readWhole(files);
      const declared = declaredIn(base);
      expect(declared.length).toBeGreaterThanOrEqual(names);
      expect(new Set(declared.map(({ noun }) => noun)).size).toBeGreaterThanOrEqual(nouns);
      const meaning = expectNoChange(files, prefixed(declared), base);
      expectSame(withoutPrefixes(meaning), withoutPrefixes(meaningOf(base.agreement)));
    },
    60_000,
  );

  it.each(goodCases)('says the same of %s', (name) => {
    const files = bytesOf(mergedFiles(readFileSync(join(cases, name, 'input.yaml'), 'utf8')));
    expectNoChange(files, prefixed(declaredIn(readWhole(files))));
  });

  it('says the same when one thing has another name, whichever it is', () => {
    const base = readWhole(minimal);
    for (const rename of prefixed(declaredIn(base))) expectNoChange(minimal, [rename], base);
  }, 60_000);

  it('says the same when things of one noun exchange their names in any way', () => {
    const files = filesIn('examples/gitlab');
    const base = readWhole(files);
    const declared = declaredIn(base);
    const nouns = [...new Set(declared.map(({ noun }) => noun))];
    const exchanged = fc.constantFrom(...nouns).chain((noun) => {
      const own = declared.filter((one) => one.noun === noun).map(({ from }) => from);
      return fc
        .shuffledSubarray(own, { minLength: own.length })
        .map((to) =>
          own.flatMap((from, index) => (from === to[index] ? [] : [{ noun, from, to: to[index] ?? '' }])),
        );
    });
    fc.assert(
      fc.property(exchanged, (renames) => {
        if (renames.length > 0) expectNoChange(files, renames, base);
      }),
      { numRuns: 12, seed: 7 },
    );
  }, 60_000);
});
