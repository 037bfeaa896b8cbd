import { markdownText } from '../../diagnostics/markdown-text.ts';
import { xmlText } from '../../support/xml-text.ts';

/** Whether bytes hold the id of a lead as a word of its own, in any of the ways in which documents write it. */
export function namesLead(bytes: Uint8Array, lead: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return spellings(lead).some((spelling) => holdsWord(text, Buffer.from(spelling)));
}

function spellings(lead: string): readonly string[] {
  const written = [
    lead,
    markdownText(lead),
    xmlText(lead),
    JSON.stringify(lead).slice(1, -1),
    lead.replaceAll('"', '""'),
  ];
  return [...new Set(written)];
}

function holdsWord(text: Buffer, word: Buffer): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isInWord(text[at - 1]) && !isInWord(text[at + word.length])) return true;
  return false;
}

/** Letters, digits, hyphens, low lines, and whatever is not ASCII. */
function isInWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const isDigit = byte >= 0x30 && byte <= 0x39;
  const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return isDigit || isLetter || byte === 0x2d || byte === 0x5f || byte >= 0x80;
}
