import { inflateSync } from 'node:zlib';

/** What a test wants to know of a PDF as browsers write it: plain objects, compressed streams, fonts with a map to Unicode. */
export interface ReadPdf {
  readonly pages: number;
  /** The text of all pages in the order of their drawing. */
  readonly text: string;
  /** Titles of the outline, in the order in which they are written. */
  readonly outline: readonly string[];
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: Buffer;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const text = pages.map((page) => pageText(objects, fonts, page)).join('\n');
  // Fonts draw some letters as one.
  return { pages: pages.length, text: text.normalize('NFKC'), outline: outlineOf(objects) };
}

function objectsOf(pdf: string): ReadonlyMap<string, PdfObject> {
  const found = new Map<string, PdfObject>();
  const object = /(\d+) 0 obj\n(.*?)(stream\n|endobj)/gs;
  for (let match = object.exec(pdf); match !== null; match = object.exec(pdf)) {
    const [, id = '', dictionary = '', end] = match;
    if (end === 'endobj') {
      found.set(id, { dictionary });
      continue;
    }
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const raw = Buffer.from(pdf.slice(object.lastIndex, object.lastIndex + length), 'latin1');
    // What is in a stream is no object, whatever it looks like.
    object.lastIndex += length;
    found.set(id, { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw });
  }
  return found;
}

function pageText(
  objects: ReadonlyMap<string, PdfObject>,
  fonts: Map<string, ReadonlyMap<string, string>>,
  { dictionary }: PdfObject,
): string {
  const named = new Map<string, ReadonlyMap<string, string>>();
  const resources = /\/Font\s*<<([^>]*)>>/.exec(dictionary)?.[1] ?? '';
  for (const [, name = '', id = ''] of resources.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const map = fonts.get(id) ?? unicodeOf(objects, objects.get(id)?.dictionary ?? '');
    fonts.set(id, map);
    named.set(name, map);
  }
  const contents = /\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '';
  const drawn = objects.get(contents)?.stream?.toString('latin1') ?? '';
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, glyphs] of drawn.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\bET\b/g)) {
    if (name !== undefined) font = named.get(name) ?? new Map();
    else if (glyphs === undefined) text += '\n';
    else for (const glyph of glyphs.match(/.{4}/g) ?? []) text += font.get(glyph.toUpperCase()) ?? '';
  }
  return text;
}

/** Which text a glyph stands for. */
function unicodeOf(objects: ReadonlyMap<string, PdfObject>, font: string): ReadonlyMap<string, string> {
  const id = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '';
  const map = objects.get(id)?.stream?.toString('latin1') ?? '';
  const found = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs))
    for (const [, from = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) found.set(from, utf16(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) {
        const unit = Number.parseInt(to, 16) + code - Number.parseInt(first, 16);
        found.set(code.toString(16).toUpperCase().padStart(4, '0'), String.fromCodePoint(unit));
      }
  return found;
}

function utf16(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

function outlineOf(objects: ReadonlyMap<string, PdfObject>): readonly string[] {
  return [...objects.values()].flatMap(({ dictionary }) => {
    const title = /\/Parent \d+ 0 R/.test(dictionary) && /\/Dest/.test(dictionary);
    const [, hex, plain] = /\/Title (?:<([0-9A-Fa-f]+)>|\(((?:[^()\\]|\\.)*)\))/.exec(dictionary) ?? [];
    if (!title || (hex === undefined && plain === undefined)) return [];
    return [plain ?? utf16((hex ?? '').replace(/^feff/i, ''))];
  });
}
