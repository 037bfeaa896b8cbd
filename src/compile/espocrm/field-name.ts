import { shortHash } from '../../support/short-hash.ts';

/** EspoCRM allows 50 characters, counted with an underscore in front of every capital letter. */
const longest = 50;

/** Names of fields of the lead: the same thing keeps its name, two things never share one. */
export interface FieldNames {
  /** The name of the thing with this identity, made of these words. */
  readonly of: (identity: string, words: readonly string[]) => string;
}

/**
 * Field names are letters and digits that begin in lower case, and become names of columns. A name that had to be cut,
 * that lost something of its words or that is taken ends in a hash of the identity.
 */
export function fieldNames(prefix: string): FieldNames {
  const start = startOf(prefix);
  const owners = new Map<string, string>();
  return {
    of: (identity, words) => {
      const plain =
        start +
        words
          .flatMap((word) => word.split('-'))
          .map(capitalized)
          .join('');
      const isFree = (owners.get(columnOf(plain)) ?? identity) === identity;
      const isValid = /^[a-z][a-zA-Z0-9]*$/.test(plain) && columnOf(plain).length <= longest;
      const name = isFree && isValid ? plain : hashed(plain, identity);
      const owner = owners.get(columnOf(name));
      if (owner !== undefined && owner !== identity)
        throw new Error(`${owner} and ${identity} share ${name}`);
      owners.set(columnOf(name), identity);
      return name;
    },
  };
}

/** The prefix without what field names cannot hold: `LP_` → `lp`. */
function startOf(prefix: string): string {
  const letters = prefix.replaceAll(/[^a-zA-Z0-9]/g, '').toLowerCase();
  return (/^[a-z]/.test(letters) ? letters : `lp${letters}`).slice(0, 14);
}

function capitalized(word: string): string {
  return word.replace(/^./, (first) => first.toUpperCase());
}

function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function hashed(name: string, identity: string): string {
  const letters = name.replaceAll(/[^a-zA-Z0-9]/g, '');
  let kept = letters;
  while (columnOf(kept).length > longest - 7) kept = kept.slice(0, -1);
  return `${kept}X${shortHash(identity)}`;
}
