import { describe, expect, it } from 'vitest';
import { loadFile } from '../../src/load/load-file.ts';
import type { LoadedDocument } from '../../src/load/loaded-file.ts';
import { checkShape } from '../../src/shape/check-shape.ts';
import type { DocumentRole } from '../../src/shape/document-kind.ts';
import type { JsonValue } from '../../src/support/json-value.ts';

const documentOf = (text: string): LoadedDocument => {
  const [document] = loadFile({ path: 'a.yaml', bytes: Buffer.from(text) }).documents;
  if (document === undefined) throw new Error('no document');
  return document;
};
const withData = (data: JsonValue): LoadedDocument => ({ ...documentOf('kind: lists'), data });
const messages = (data: JsonValue, role: DocumentRole = 'definition'): readonly string[] =>
  checkShape(withData(data), role).findings.map(({ message }) => message);

describe('checkShape', () => {
  it('gives the document itself, typed by its kind', () => {
    const document = documentOf('kind: lists\nlists: { rivals: { values: [a] } }');
    const { value, findings } = checkShape(document, 'definition');
    expect(findings).toEqual([]);
    expect(value).toBe(document.data);
  });

  it('gives no value beside findings', () => {
    expect(checkShape(documentOf('kind: lists'), 'definition').value).toBeUndefined();
  });

  it('lists a hundred findings and counts the rest', () => {
    const lists = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`l${index}`, { values: 1 }]),
    );
    const found = checkShape(withData({ kind: 'lists', lists }), 'definition').findings;
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatchObject({
      code: 'shape/too-many-findings',
      message: '4900 more problems of this document are not listed',
    });
  });

  it('stays linear on a document that is wrong everywhere', () => {
    const timeOf = (length: number): number => {
      const lists = Object.fromEntries(Array.from({ length }, (_, index) => [`l${index}`, 1]));
      const document = withData({ kind: 'lists', lists });
      const before = process.cpuUsage();
      expect(checkShape(document, 'definition').findings).toHaveLength(101);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    timeOf(6_000);
    // Ten times as much would take a hundred times as long if each entry were held against all others.
    expect(timeOf(60_000)).toBeLessThan(40 * timeOf(6_000));
  });

  it('reads hostile keys as keys', () => {
    const hostile: JsonValue = JSON.parse(
      '{"__proto__": {"values": ["a"]}, "constructor": 1, "toString": {"values": []}, "has own": {}}',
    );
    expect(messages({ kind: 'lists', lists: hostile })).toEqual([
      "'__proto__' is not an id",
      "'toString' is not an id",
      "'has own' is not an id",
      "'constructor' is the number 1, not a named list",
      "'values' is empty",
      "named list 'has own' has no 'values'",
    ]);
    const names = '{"kind": "sla", "__proto__": 1, "constructor": 2, "hasOwnProperty": 3}';
    expect(messages(JSON.parse(names)).slice(0, 3)).toEqual([
      "'__proto__' is no key of the document",
      "'constructor' is no key of the document",
      "'hasOwnProperty' is no key of the document",
    ]);
    for (const kind of ['__proto__', 'constructor', 'toString']) {
      expect(messages({ kind })).toEqual([`'${kind}' is no kind of document`]);
    }
  });

  it('reads keys with slashes and tildes', () => {
    expect(messages({ kind: 'lists', lists: { 'a/b~1': { values: 1 } } })).toEqual([
      "'a/b~1' is not an id",
      "'values' is the number 1, not a list",
    ]);
  });

  it('sends every kind to its folder', () => {
    expect(messages({ kind: 'lists', lists: {} }, 'sample')).toEqual([
      "a document of kind 'lists' stands among the sample leads",
    ]);
    expect(messages({ kind: 'sample' }, 'definition')).toEqual([
      'a sample lead stands among the definitions',
    ]);
  });

  it('refuses null, lists and bare values', () => {
    for (const data of [null, [], 'text', 5, true]) expect(messages(data)).toHaveLength(1);
  });
});
