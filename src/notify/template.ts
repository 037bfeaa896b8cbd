import type { Bilingual, ToolLanguage } from '../model/words/language.ts';
import { choiceWords } from '../shape/value-words.ts';

/** What a template may name between double braces. */
const templateNames = ['agreement', 'by', 'key', 'settled', 'subject', 'text', 'to', 'version'] as const;
type TemplateName = (typeof templateNames)[number];
type TemplateValues = Readonly<Record<TemplateName, string>>;

/** A text in pieces: words, a name whose value stands there, or pieces that stand there only where a name has a value. */
type Piece =
  | { readonly words: string }
  | { readonly name: TemplateName }
  | { readonly where: TemplateName; readonly pieces: readonly Piece[] };

export interface Template {
  readonly subject: readonly Piece[];
  readonly body: readonly Piece[];
}

const builtIn: Bilingual = {
  en: '{{subject}}\n\n{{text}}\n\n{{#to}}For: {{to}}\n{{/to}}{{agreement}}, version {{version}}, as settled on {{settled}}.\n',
  de: '{{subject}}\n\n{{text}}\n\n{{#to}}An: {{to}}\n{{/to}}{{agreement}}, Fassung {{version}}, Stand vom {{settled}}.\n',
};

/** What is written where the repository has no template of its own. */
export function ownTemplate(language: ToolLanguage): Template {
  const template = readTemplate(builtIn[language]);
  if (typeof template === 'string') throw new Error(template);
  return template;
}

/** A file: its first line is the subject, the rest behind an empty line the body. Or one sentence that says what is wrong. */
export function readTemplate(file: string): Template | string {
  const text = file.replaceAll('\r\n', '\n');
  const [first = '', second, ...rest] = text.split('\n');
  if (first.trim() === '') return 'its first line is empty; it is the subject, for example {{subject}}';
  if (second !== undefined && second.trim() !== '')
    return 'its second line is not empty; an empty line stands between the subject and the text';
  const subject = piecesOf(first);
  const body = piecesOf(rest.join('\n'));
  if (typeof subject === 'string') return subject;
  return typeof body === 'string' ? body : { subject, body };
}

export function renderTemplate(
  { subject, body }: Template,
  values: TemplateValues,
  asText: (text: string) => string,
): { readonly subject: string; readonly body: string } {
  // A subject is one line whatever a title holds.
  const line = written(subject, values, asText).replace(/\s+/g, ' ').trim();
  return { subject: line, body: written(body, values, asText).trimEnd() };
}

function written(pieces: readonly Piece[], values: TemplateValues, asText: (text: string) => string): string {
  return pieces
    .map((piece) => {
      if ('words' in piece) return piece.words;
      if ('name' in piece) return asText(values[piece.name]);
      return values[piece.where] === '' ? '' : written(piece.pieces, values, asText);
    })
    .join('');
}

const section = /\{\{\s*#\s*([a-z]+)\s*\}\}([\s\S]*?)\{\{\s*\/\s*\1\s*\}\}/;
const tag = /\{\{([^{}]*)\}\}/;

/** `{{name}}`, and `{{#name}} … {{/name}}` for what stands there only where there is such a thing; one within another is refused. */
function piecesOf(text: string): readonly Piece[] | string {
  const found = section.exec(text);
  if (found === null) return plainPieces(text);
  const [whole, name = '', inner = ''] = found;
  const before = plainPieces(text.slice(0, found.index));
  const pieces = plainPieces(inner);
  const after = piecesOf(text.slice(found.index + whole.length));
  const where = nameOf(name);
  if (where === undefined) return unknownName(`{{#${name}}}`);
  if (typeof before === 'string') return before;
  if (typeof pieces === 'string') return pieces;
  return typeof after === 'string' ? after : [...before, { where, pieces }, ...after];
}

function plainPieces(text: string): readonly Piece[] | string {
  const found = tag.exec(text);
  if (found === null) return text === '' ? [] : [{ words: text }];
  const [whole, inner = ''] = found;
  const name = nameOf(inner.trim());
  if (name === undefined) return unknownName(whole);
  const after = plainPieces(text.slice(found.index + whole.length));
  if (typeof after === 'string') return after;
  const before = found.index === 0 ? [] : [{ words: text.slice(0, found.index) }];
  return [...before, { name }, ...after];
}

function nameOf(text: string): TemplateName | undefined {
  return templateNames.find((name) => name === text);
}

function unknownName(written: string): string {
  const hint = /^\{\{\s*[#/]/.test(written)
    ? '; a part for one name, {{#by}} … {{/by}}, stands in no other, and both ends have to be there'
    : '';
  return `${written} means nothing; between double braces stands ${choiceWords(templateNames)}${hint}`;
}
