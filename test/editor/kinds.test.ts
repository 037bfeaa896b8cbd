import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { testIo } from '../cli/test-io.ts';
import { lastingFolder } from '../package/lasting-folder.ts';
import { kinds, readSchema } from '../schemas/schema-files.ts';
import { type KeyPlace, keysIn, kindDocument, modeline, propertiesOf } from './kind-document.ts';
import { type CompletionItem, type LanguageServer, type Position, startServer } from './language-server.ts';

/*
 * Drives the real yaml-language-server in a folder that `init` has written, on the schemas vendored there. What is asked
 * follows from the schemas, so a new kind is tried without a case of its own, and fails where it offers nothing to try.
 * Questions are asked beside each other: the server waits a fifth of a second before it judges a text.
 */

const root = lastingFolder();
let server: LanguageServer;
let opened = 0;

beforeAll(async () => {
  await run(['init', root, '--yes', '--template', 'minimal'], testIo(root).io);
  mkdirSync(join(root, 'definitions'), { recursive: true });
  server = await startServer(root);
}, 180_000);
afterAll(() => server.stop());

/** A new file of its own for every question. */
async function opens(text: string) {
  opened += 1;
  const path = join(root, 'definitions', `try-${opened}.yaml`);
  return { path, found: await server.open(path, text) };
}

const wordsOf = ({ documentation }: CompletionItem): string =>
  typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
const say = (node: Readonly<Record<string, unknown>>): string => String(node['markdownDescription'] ?? '');
const linesOf = (text: string): number => text.split('\n').length - 1;

/** A letter that a finger missed. */
const misspelled = (key: string): string => key.slice(0, 1) + key.slice(2);
/** At the edge of a key the server speaks of what stands before it. */
const inside = ({ line, character }: Position): Position => ({ line, character: character + 1 });

const complaint = ({ key }: KeyPlace): string => `Property ${misspelled(key)} is not allowed.`;

function withMistake(text: string, { key, position }: KeyPlace): string {
  const lines = text.split('\n');
  const line = lines[position.line] ?? '';
  const before = line.slice(0, position.character);
  lines[position.line] = before + misspelled(key) + line.slice(position.character + key.length);
  return lines.join('\n');
}

it('tries every kind of the union', () => {
  const union = Object(readSchema('leadpact.schema.json')['properties']).kind.enum;
  expect(kinds.toSorted()).toEqual([...union].toSorted());
});

it('a new document is offered the snippet of every kind', async () => {
  const { path, found } = await opens(modeline);
  expect(found).toEqual([]);
  const items = await server.complete(path, { line: 1, character: 0 });
  for (const kind of kinds) {
    const [snippet] = Object(readSchema(`${kind}.schema.json`))['defaultSnippets'];
    const item = items.find(({ label }) => label === snippet.label);
    expect(item, kind).toBeDefined();
    expect(item?.textEdit?.newText ?? item?.insertText).toContain(`kind: ${kind}\n`);
    expect(item === undefined ? '' : wordsOf(item)).toBe(snippet.description);
  }
}, 180_000);

describe.concurrent.each(kinds)('in an editor, kind %s', (kind) => {
  const text = kindDocument(kind);
  const keys = keysIn(kind, text);

  it('takes its own snippet without a complaint', async () => {
    expect((await opens(text)).found).toEqual([]);
  }, 180_000);

  it('completes every key, with what it means', async () => {
    const head = `${modeline}kind: ${kind}\n`;
    const { path } = await opens(`${head}\n`);
    const items = await server.complete(path, { line: linesOf(head), character: 0 });
    const { kind: _, ...properties } = propertiesOf(kind);
    expect(Object.keys(properties)).not.toEqual([]);
    for (const [key, property] of Object.entries(properties)) {
      const item = items.find(({ label }) => label === key);
      expect(item === undefined ? 'not offered' : wordsOf(item), key).toContain(say(property));
    }
  }, 180_000);

  it('completes the values of an enum, with what each means', async () => {
    // Where the snippet holds none, the owner of the document is one.
    const head = `${modeline}kind: ${kind}\nowner: `;
    const asked = [
      ...keys.filter(({ form, value }) => form['enum'] && value),
      ...keysIn(kind, `${head}joint\n`),
    ]
      .filter(({ key, form }) => Array.isArray(form['enum']) && key !== 'kind')
      .slice(0, 3);
    // What is accepted for a while, or meant, has no choices anywhere.
    expect(asked.length > 0).toBe(!['baseline', 'changes'].includes(kind));
    for (const { key, value, form } of asked) {
      const inSnippet = keys.some((each) => each.value === value);
      const { path } = await opens(inSnippet ? text : `${head}joint\n`);
      const items = await server.complete(path, value ?? { line: 0, character: 0 });
      const offered = items.map((item) => [item.label.replace(/^"(.*)"$/, '$1'), wordsOf(item)]);
      const [values, words] = [Object(form)['enum'], Object(form)['markdownEnumDescriptions']];
      expect(offered, key).toEqual(
        expect.arrayContaining(values.map((each: string, index: number) => [each, words[index]])),
      );
    }
  }, 180_000);

  it('explains every key under the pointer, in markdown', async () => {
    const { path } = await opens(text);
    const silent: string[] = [];
    for (const { key, position, property, form } of keys) {
      if (key === 'kind') continue; // explained by the union, which is asked below
      const told = plain((await server.hover(path, inside(position))) ?? '');
      // Where a value has two forms by `if` and `else`, the server explains the form that is written.
      const words = form['else'] === undefined ? [say(property)] : [say(property), '#### '];
      if (!words.some((each) => told.includes(plain(each)))) silent.push(`${key}: ${told}`);
    }
    expect(silent).toEqual([]);
  }, 180_000);

  it('marks a misspelled key, on top and further down, and knows which keys there are', async () => {
    const others = keys.filter(({ key }) => key !== 'kind' && key.length > 2);
    const top = others.findLast(({ depth }) => depth === 0);
    const deeper = others.findLast(({ depth, isRequired }) => depth > 0 && !isRequired);
    expect(top).toBeDefined();
    for (const mistake of [top, deeper].filter((each) => each !== undefined)) {
      const { found } = await opens(withMistake(text, mistake));
      const marked = found.filter(({ message }) => message === complaint(mistake));
      expect(marked, JSON.stringify(found)).toHaveLength(1);
      expect(marked[0]?.range.start).toEqual(mistake.position);
      // From these editors offer repairs.
      expect(marked[0]?.data?.properties).toContain(mistake.key);
    }
  }, 180_000);
});

describe('several documents in a file, each with its modeline', () => {
  const documents = kinds.map((kind) => ({ kind, text: kindDocument(kind) }));
  const whole = documents.map(({ text }) => text).join('---\n');
  const startOf = (index: number): number =>
    documents.slice(0, index).reduce((lines, { text }) => lines + linesOf(text) + 1, 0);

  it('are each held to their own kind', async () => {
    expect((await opens(whole)).found).toEqual([]);
    const wrong = documents.map(({ kind, text }) => {
      const mistake = keysIn(kind, text).findLast(
        ({ depth, key }) => depth === 0 && key.length > 2 && key !== 'kind',
      );
      if (mistake === undefined) throw new Error(`${kind} has no key to misspell`);
      return { text: withMistake(text, mistake), mistake };
    });
    const { found } = await opens(wrong.map(({ text }) => text).join('---\n'));
    const marked = found.filter(({ message }) => /^Property .* is not allowed\.$/.test(message));
    expect(marked.map(({ message, range }) => [range.start.line, message]).toSorted(byLine)).toEqual(
      wrong.map(({ mistake }, index) => [startOf(index) + mistake.position.line, complaint(mistake)]),
    );
  }, 180_000);

  it('are each explained by their own kind', async () => {
    const { path } = await opens(whole);
    for (const [index, { kind, text }] of documents.entries()) {
      const owner = keysIn(kind, text).find(({ depth, key }) => depth === 0 && key !== 'kind');
      if (owner === undefined) throw new Error(`${kind} has no key to explain`);
      const { line, character } = inside(owner.position);
      const told = await server.hover(path, { line: startOf(index) + line, character });
      expect(plain(told ?? ''), `${kind}.${owner.key}`).toContain(plain(say(owner.property)));
    }
  }, 180_000);
});

it('the kind itself is explained with everything there is', async () => {
  const { path } = await opens(kindDocument('sla'));
  const told = plain((await server.hover(path, { line: 1, character: 1 })) ?? '');
  const kind = Object(Object(readSchema('leadpact.schema.json')['properties'])['kind']);
  expect(told).toContain(plain(say(kind)));
  for (const name of kinds) {
    const words = kind.markdownEnumDescriptions[kind.enum.indexOf(name)];
    expect(told).toContain(plain(`\`${name}\`: ${words}`));
  }
}, 60_000);

describe('real files', () => {
  const folders = ['definitions', join(root, 'definitions'), join(root, 'test/leads')];

  it.each(folders)(
    '%s holds nothing that an editor would mark',
    async (folder) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.yaml'),
      );
      expect(files.length).toBeGreaterThan(2);
      const marked = files.map(async (file) => {
        const found = await server.open(resolve(folder, file), readFileSync(join(folder, file), 'utf8'));
        return found.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);
      });
      expect((await Promise.all(marked)).flat()).toEqual([]);
    },
    180_000,
  );
});

type Line = readonly [number, string];

function byLine(left: unknown, right: unknown): number {
  return Number((left as Line)[0]) - Number((right as Line)[0]);
}

/** What a reader sees: the server escapes marks of markdown and breaks lines of its own. */
function plain(markdown: string): string {
  return markdown.replaceAll('\\', '').replaceAll('&nbsp;', ' ').replaceAll(/\s+/g, ' ');
}
