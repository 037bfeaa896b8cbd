import type { Forge, ForgeReviews } from './forge-reviews.ts';
import { partOf } from './json-part.ts';
import { readGithub } from './read-github.ts';
import { readGitlab } from './read-gitlab.ts';

/** What a forge told, from the text of a file; else one sentence, after the name of the file, that says what it is not. */
export function readReviews(text: string, asked: Forge | undefined): ForgeReviews | string {
  const document = parsed(text);
  if (document === undefined) return 'it is no JSON';
  const forge = asked ?? (partOf(document, 'approvals') === undefined ? 'github' : 'gitlab');
  return forge === 'gitlab' ? readGitlab(document) : readGithub(document);
}

function parsed(text: string): unknown {
  try {
    // Windows shells begin a file that they redirect into with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
