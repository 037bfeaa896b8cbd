import type { Limits } from '../limits.ts';

/** Where the reader of plain files stands in the text. */
export interface Scan {
  readonly text: string;
  /** Deeper or longer than these is for the full reader to judge. */
  readonly depth: number;
  readonly length: number;
  /** UTF-16 index of the next character. */
  at: number;
  /** Where the current line begins. */
  lineStart: number;
  /** Column at which the content of the current line begins; -1 when the document has ended. */
  indent: number;
  /** False once something was met that only the full reader may judge. */
  isPlain: boolean;
}

export const newline = 10;
export const blank = 32;
export const hash = 35;
export const dash = 45;
export const colon = 58;

/** At the first line of a text. */
export function openScan(text: string, { depth, textLength }: Limits): Scan {
  const limits = { depth: Math.min(40, depth >> 1), length: Math.min(20_000, textLength >> 1) };
  return { text, ...limits, at: 0, lineStart: 0, indent: 0, isPlain: true };
}

/** Leaves the text to the full reader; everything that still reads finds the end. */
export function giveUp(scan: Scan): undefined {
  scan.isPlain = false;
  scan.at = scan.text.length;
  scan.indent = -1;
}

/** The character code at an index; at the end that of a line break, which ends everything. */
export function codeAt({ text }: Scan, at: number): number {
  return at < text.length ? text.charCodeAt(at) : newline;
}

export function skipBlanks(scan: Scan): void {
  while (codeAt(scan, scan.at) === blank) scan.at++;
}

/** Goes to the content of the next line that has any, beginning with the line at `scan.at`. */
export function toContent(scan: Scan): void {
  const { text } = scan;
  while (scan.at < text.length) {
    scan.lineStart = scan.at;
    skipBlanks(scan);
    const code = codeAt(scan, scan.at);
    if (code !== newline && code !== hash) {
      enterLine(scan, code);
      return;
    }
    toNextLine(scan);
  }
  scan.indent = -1;
}

/** From behind a value to the content of the next line; only blanks and a comment may stand between. */
export function endLine(scan: Scan): void {
  const before = scan.at;
  skipBlanks(scan);
  const code = codeAt(scan, scan.at);
  if (code !== newline && (code !== hash || scan.at === before)) {
    giveUp(scan);
    return;
  }
  toNextLine(scan);
  toContent(scan);
}

/** To the beginning of the line after the one at `scan.at`. */
export function toNextLine(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at);
  const next = end === -1 ? scan.text.length : end + 1;
  if (next - scan.lineStart > scan.length) giveUp(scan);
  else scan.at = next;
}

/** Whether a list entry begins here: a dash with a blank or nothing behind it. */
export function isEntry(scan: Scan): boolean {
  if (codeAt(scan, scan.at) !== dash) return false;
  const next = codeAt(scan, scan.at + 1);
  return next === blank || next === newline;
}

/** At column 0 stand the marks between documents, and directives. */
function enterLine(scan: Scan, code: number): void {
  scan.indent = scan.at - scan.lineStart;
  if (scan.indent > 0) return;
  if (code === dash && scan.text.startsWith('---', scan.at)) {
    scan.indent = -1;
    return;
  }
  if (code === percent || code === point) giveUp(scan);
}

const percent = 37;
const point = 46;
