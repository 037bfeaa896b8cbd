import { CST, Lexer } from 'yaml';

/** A comment of a file that speaks to leadpact; offsets in the file's text. */
export interface Comment {
  /** Where its hash is. */
  readonly start: number;
  /** Behind its last character, without blanks. */
  readonly end: number;
  /** What follows the hash, without blanks around it. */
  readonly words: string;
}

const marker = 'leadpact-';

/**
 * Comments that begin with `leadpact-`. Where the word does not occur, which is nearly everywhere, no more is read; where
 * it does, the lexer of YAML tells comments from texts that only look like them.
 */
export function leadpactComments(text: string): readonly Comment[] {
  if (!text.includes(marker)) return [];
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = isScalar ? 'scalar' : CST.tokenType(lexeme);
    // Signs of the lexer itself that stand for no character of the text.
    const isSign = !isScalar && (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar');
    isScalar = !isScalar && type === 'scalar';
    if (isSign) continue;
    if (type === 'comment') comments.push(...commentAt(lexeme, offset));
    offset += lexeme.length;
  }
  return comments;
}

function commentAt(lexeme: string, start: number): readonly Comment[] {
  const words = lexeme.slice(1).trim();
  return words.startsWith(marker) ? [{ start, end: start + lexeme.trimEnd().length, words }] : [];
}
