import { shortHash } from '../../support/short-hash.ts';

/** Mautic cuts longer aliases of fields. */
const longest = 25;

/** Aliases of one kind: the same thing keeps its alias, two things never share one. */
export interface Aliases {
  readonly of: (identity: string, words: readonly string[]) => string;
}

/**
 * An alias becomes the name of a column: a letter first, then lower-case letters, digits and underscores. One that had to
 * be cut, that lost something of its words or that is taken ends in a hash of the identity.
 */
export function aliasesFor(prefix: string): Aliases {
  const letters = prefix.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const start = `${(/^[a-z]/.test(letters) ? letters : `lp${letters}`).slice(0, 8)}_`;
  const owners = new Map<string, string>();
  return {
    of: (identity, words) => {
      const plain = start + words.join('_').replaceAll('-', '_');
      const isValid = plain.length <= longest && /^[a-z][a-z0-9_]*$/.test(plain);
      const isFree = (owners.get(plain) ?? identity) === identity;
      const alias = isValid && isFree ? plain : hashed(plain, identity);
      const owner = owners.get(alias);
      if (owner !== undefined && owner !== identity)
        throw new Error(`${owner} and ${identity} share ${alias}`);
      owners.set(alias, identity);
      return alias;
    },
  };
}

function hashed(alias: string, identity: string): string {
  const letters = alias.replaceAll(/[^a-z0-9_]/g, '').slice(0, longest - 7);
  return `${letters.replace(/_+$/, '')}_${shortHash(identity)}`;
}
