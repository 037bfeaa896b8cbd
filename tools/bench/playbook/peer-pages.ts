import type { Artifact } from '../../../src/compile/artifact.ts';

/** A page of ours as data for another generator: what is in it is finished, so that only the putting together is compared. */
export interface PeerPage {
  readonly path: string;
  readonly language: string;
  readonly chapter: string;
  /** File name. */
  readonly name: string;
  readonly title: string;
  /** Above the first part. */
  readonly before: string;
  readonly parts: readonly { readonly title: string; readonly blocks: readonly PeerBlock[] }[];
}

/** A piece of a part: a table by its cells, the heads first, terms with what they are, a list, or anything else as it is. */
type PeerBlock =
  | { readonly html: string }
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly facts: readonly (readonly string[])[] }
  | { readonly items: readonly string[] };

/** What all pages of a language have in common. */
export interface PeerFrame {
  readonly contents: readonly {
    readonly title: string;
    readonly chapters: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly words: Readonly<Record<'skip' | 'home' | 'contents' | 'version', string>>;
  readonly other: string;
  readonly otherName: string;
}

/** Every page that lies in a chapter. */
export function peerPages(site: readonly Artifact[]): readonly PeerPage[] {
  return site.flatMap(({ path, content }) => {
    const [language = '', chapter = '', name] = path.split('/');
    const main = between(content, '<main id="content">\n', '\n</main>');
    if (name === undefined || main === '') return [];
    const [before = '', ...rest] = main.split('<section><h2>');
    const parts = rest.map((part) => {
      const at = part.indexOf('</h2>');
      return { title: part.slice(0, at), blocks: blocksOf(part.slice(at + 5).replace('</section>', '')) };
    });
    return [{ path, language, chapter, name, title: between(content, '<title>', '</title>'), before, parts }];
  });
}

/** Tables, facts and lists that hold none of their own kind; what is in a cell or an entry stays finished. */
function blocksOf(html: string): readonly PeerBlock[] {
  return html
    .split(
      /(<table>.*?<\/table>|<dl>(?:<dt>(?:(?!<dl>).)*?<\/dd>)*<\/dl>|<ul>(?:<li>(?:(?!<ul>|<dl>).)*?<\/li>)*<\/ul>)/s,
    )
    .filter((piece) => piece !== '')
    .map(blockOf);
}

function blockOf(piece: string): PeerBlock {
  if (piece.startsWith('<table>')) return { rows: insides(piece, 'tr').map((row) => insides(row, 't[hd]')) };
  if (piece.startsWith('<ul><li>')) return { items: insides(piece, 'li') };
  if (!piece.startsWith('<dl><dt>')) return { html: piece };
  const [terms, contents] = [insides(piece, 'dt'), insides(piece, 'dd')];
  return { facts: terms.map((term, index) => [term, contents[index] ?? '']) };
}

/** What is between the tags of every element of this name. */
function insides(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<(${name})(?: [^>]*)?>(.*?)</\\1>`, 'gs'))].map(
    ([, , inside = '']) => inside,
  );
}

export function peerFrame(site: readonly Artifact[], language: string): PeerFrame {
  const page = site.find(({ path }) => path === `${language}/stages/index.html`)?.content ?? '';
  const nav = between(page, '<nav', '</nav>');
  const [, other = '', otherName = ''] = /class="language" lang="(\w+)"[^>]*>([^<]*)/.exec(page) ?? [];
  return {
    contents: [...nav.matchAll(/<p>(.*?)<\/p>\s*<ul>(.*?)<\/ul>/gs)].map(([, title = '', list = '']) => ({
      title,
      chapters: [...list.matchAll(/href="\.\.\/([^/]+)\/[^>]*>(.*?)<\/a>/g)].map(
        ([, id = '', name = '']) => ({
          id,
          title: name,
        }),
      ),
    })),
    words: {
      skip: between(page, 'href="#content">', '<'),
      home: between(page, 'index.html">', '<'),
      contents: between(page, '<nav aria-label="', '"'),
      version: between(page, '<footer>', '</footer>'),
    },
    other,
    otherName,
  };
}

/** Empty where it is not there. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  if (from < 0) return '';
  return text.slice(from + start.length, text.indexOf(end, from + start.length));
}
