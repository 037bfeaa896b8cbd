import { type ObjectNoun, objectNouns } from '../../diff/objects/object-noun.ts';
import type { Noun } from '../../model/linking/names.ts';

/** The kind of definition that a name of this noun has in comparisons; undefined of names that are part of one. */
export function objectNounOf(noun: Noun): ObjectNoun | undefined {
  if (noun === 'routing rule') return 'rule';
  if (noun === 'content type') return 'content-type';
  return objectNouns.find((known) => known === noun);
}
