import { capitalized } from '../../support/capitalized.ts';
import { shortHash } from '../../support/short-hash.ts';

const longest = 40;

/** Names of one kind of component: the same thing keeps its name, two things never share one (case aside). */
export interface ApiNames {
  /** The name of the thing with this identity, made of these words, without `__c`. */
  readonly of: (identity: string, words: readonly string[]) => string;
}

/**
 * Salesforce API names: a letter first, then letters, digits and single underscores, at most 40 characters.
 * A name that had to be cut, that lost something of its words or that is taken ends in a hash of the identity.
 */
export function apiNames(prefix: string): ApiNames {
  const start = nameStart(prefix);
  const identities = new Map<string, string>();
  return {
    of: (identity, words) => {
      const plain = start + words.map(capitalizedParts).join('_');
      const name = plainly(plain, identity, identities) ?? hashed(plain, identity);
      const owner = identities.get(name.toLowerCase());
      if (owner !== undefined && owner !== identity)
        throw new Error(`${owner} and ${identity} share ${name}`);
      identities.set(name.toLowerCase(), identity);
      return name;
    },
  };
}

/** What every name begins with, as far as Salesforce takes the prefix. */
export function nameStart(prefix: string): string {
  const letters = prefix.replaceAll(/[^A-Za-z0-9_]/g, '').replaceAll(/_+/g, '_');
  const start = /^[A-Za-z]/.test(letters) ? letters : `LP_${letters.replace(/^_/, '')}`;
  return start.slice(0, 15);
}

/** `company-size` → `Company_Size`. */
function capitalizedParts(word: string): string {
  return word.split('-').map(capitalized).join('_');
}

function plainly(
  name: string,
  identity: string,
  identities: ReadonlyMap<string, string>,
): string | undefined {
  const owner = identities.get(name.toLowerCase());
  const fits = name.length <= longest && /^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name);
  return fits && (owner === undefined || owner === identity) ? name : undefined;
}

function hashed(name: string, identity: string): string {
  const letters = name
    .replaceAll(/[^A-Za-z0-9_]/g, '')
    .replaceAll(/_+/g, '_')
    .slice(0, longest - 7)
    .replace(/_$/, '');
  return `${letters}_${shortHash(identity)}`;
}
