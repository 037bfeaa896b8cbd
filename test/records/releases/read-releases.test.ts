import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { releaseCodes } from '../../../src/records/releases/codes.ts';
import { compactModel } from '../../../src/records/releases/compact-model.ts';
import { modelForm, optionalParts } from '../../../src/records/releases/model-form.ts';
import { parseRelease } from '../../../src/records/releases/parse-release.ts';
import { readReleases } from '../../../src/records/releases/read-releases.ts';
import { releaseText } from '../../../src/records/releases/release-text.ts';
import { isVersionName } from '../../../src/records/releases/version-name.ts';
import { agreementOf, filesIn, wholeAgreements } from './known-agreements.ts';
import { releaseOf } from './plain-release.ts';

const schema = JSON.parse(readFileSync('schemas/output/release.schema.json', 'utf8'));
const fits = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

let text = '';
beforeAll(() => {
  text = releaseText(releaseOf(agreementOf(filesIn('test/cli/agreement')), { until: '2027-12-31' }));
});

const codesOf = (path: string, content: string | Uint8Array) =>
  readReleases([{ path, bytes: Buffer.from(content) }]).findings.map(({ code }) => code);
const file = 'releases/2026.4.json';

it('codes stand on disk as in their registry, each with a page that says all there is to say', () => {
  const files = readdirSync('src/records/releases/codes').map((name) => `release/${name.replace('.ts', '')}`);
  expect(Object.keys(releaseCodes)).toEqual(files.toSorted());
  for (const [code, page] of Object.entries(releaseCodes)) {
    expect(page.code).toBe(code);
    expect(page.summary).toMatch(/^[A-Z].*\.$/);
    expect(page.why).toMatch(/^[a-z].*[^.]$/);
    expect(page.bad).not.toBe(page.good);
  }
});

describe('a release that stands', () => {
  it('is sound as leadpact wrote it, with the line ends of Windows and a byte order mark too', () => {
    expect(codesOf(file, text)).toEqual([]);
    expect(codesOf(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(codesOf(file, JSON.stringify(JSON.parse(text)))).toEqual([]);
  });

  it.each([
    ['release/hash', '"op": "total", "value": 60', '"op": "total", "value": 59'],
    ['release/hash', /("hash": "sha256:)./, '$1-'.replace('-', 'f0'.charAt(1))],
    ['release/empty-period', '"until": "2027-12-31"', '"until": "2026-12-31"'],
    ['release/misnamed', '"version": "2026.4"', '"version": "2026.5"'],
    ['release/not-an-approver', '"by": "vp-sales"', '"by": "sales-manager"'],
    ['release/unsigned', '"side": "sales" }\n  ]', '"side": "marketing" }\n  ]'],
    ['release/unreadable', '"schemaVersion": 1', '"schemaVersion": 2'],
    ['release/unreadable', '"approvals"', '"approved"'],
    ['release/unreadable', '"effectiveFrom": "2027-01-01"', '"effectiveFrom": "2027-02-30"'],
    ['release/unreadable', '"effectiveFrom": "2027-01-01"', '"effectiveFrom": "2027-01-02"'],
    ['release/unreadable', '"zone": "Europe/Berlin"\n  }\n}', '"zone": "Berlin"\n  }\n}'],
    ['release/unreadable', '"accounts": {}', '"accounts": []'],
    ['release/unreadable', '    "accounts": {},\n', ''],
    ['release/unreadable', '{\n', '<<<<<<< HEAD\n{\n'],
  ] as const)('%s is told when %s becomes %s', (code, before, after) => {
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    expect(codesOf(file, changed)).toContain(code);
    expect(
      readReleases([{ path: file, bytes: Buffer.from(changed) }]).releases.every(({ isSound }) => !isSound),
    ).toBe(true);
  });

  it('points to the line of what is wrong', () => {
    const changed = text.replace('"until": "2027-12-31"', '"until": "2026-12-31"');
    const { findings, locate, textOf } = readReleases([{ path: file, bytes: Buffer.from(changed) }]);
    const [place] = findings.map((finding) => finding.place);
    expect(place).toEqual({ file, document: 0, path: ['until'] });
    const range = place && locate(place);
    expect(range?.start).toMatchObject({ line: 5, column: 3 });
    expect(textOf(file)?.slice(range?.start.offset, range?.end.offset)).toBe('"until"');
    expect(locate({ file: 'definitions/agreement.yaml', document: 0, path: [] })).toBeUndefined();
  });

  it('is no crash, whatever stands there', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    for (const content of ['', '[]', 'null', '{}', '1', deep, `{"schemaVersion":1,"version":${deep}}`])
      expect(codesOf(file, content)).toEqual(['release/unreadable']);
    expect(codesOf(file, Buffer.from([0xff, 0xfe, 0x7b, 0x00]))).toEqual(['release/unreadable']);
    const strange = text.replace('"accounts": {}', '"accounts": {}, "__proto__": { "zone": "UTC" }');
    expect(codesOf(file, strange)).toEqual(['release/unreadable']);
  });
});

describe('schemas/output/release.schema.json', () => {
  it('describes the releases of all agreements', () => {
    for (const [name, agreement] of wholeAgreements()) {
      fits(JSON.parse(releaseText(releaseOf(agreement))));
      expect(fits.errors, name).toBeNull();
    }
  });

  it('knows the parts of a model that the reader knows', () => {
    const { properties, required } = schema.properties.model;
    const types = { text: 'string', number: 'number', list: 'array', map: 'object' };
    const parts = Object.entries(modelForm);
    expect(Object.keys(properties)).toEqual(parts.map(([part]) => part).toSorted());
    for (const [part, form] of parts) expect(properties[part].type, part).toBe(types[form]);
    expect(required).toEqual(
      parts
        .map(([part]) => part)
        .filter((part) => !optionalParts.has(part))
        .toSorted(),
    );
    const model = compactModel(agreementOf(filesIn('.')));
    expect(Object.keys(model).toSorted()).toEqual(Object.keys(properties));
  });

  it('refuses what the reader refuses, for every key of a release left out, misspelled or of another type', () => {
    const release: Record<string, unknown> = JSON.parse(text);
    const changed = Object.keys(release).flatMap((key) => [
      Object.fromEntries(Object.entries(release).filter(([each]) => each !== key)),
      { ...release, [`${key}x`]: release[key] },
      { ...release, [key]: null },
      { ...release, [key]: ['x'] },
      { ...release, [key]: 'x' },
    ]);
    expect(changed.length).toBe(35);
    for (const one of changed) {
      const isRead = !('why' in parseRelease(JSON.stringify(one)));
      expect(fits(one), JSON.stringify(one).slice(0, 300)).toBe(isRead);
    }
  });
});

it('names of versions can be names of files everywhere', () => {
  for (const name of ['2026.4', '1.3.0', 'q4-2026', '1', 'spring-2027.rc1', 'console'])
    expect(isVersionName(name), name).toBe(true);
  const wrong = [
    '',
    'draft',
    '.4',
    '4.',
    '1..3',
    'V1',
    '1_0',
    '../1',
    'a/b',
    '1 0',
    'con',
    'con.1',
    'com1',
    'é',
    `1${'0'.repeat(64)}`,
  ];
  for (const name of wrong) expect(isVersionName(name), name).toBe(false);
});
