import { meaningOfSet } from '../meaning.ts';
import type { Speaker } from '../speaker.ts';
import { row, said, type Teller } from '../teller.ts';
import { type Noun, thingsOf } from './noun.ts';

/** Something of the agreement by its title. */
export function the(noun: Noun): Teller<string> {
  return said((id, speaker) => titleOf(noun, id, speaker));
}

/** Some of them, whose order means nothing. */
export function some(noun: Noun): Teller<readonly string[]> {
  const members = (ids: readonly string[], speaker: Speaker): readonly string[] =>
    ids.map((id) => titleOf(noun, id, speaker));
  return row({
    words: (ids, speaker) => members(ids, speaker).join(', '),
    meaning: meaningOfSet,
    members,
  });
}

/** Some of them, one after the other. */
export function ordered(noun: Noun): Teller<readonly string[]> {
  return said((ids, speaker) => ids.map((id) => titleOf(noun, id, speaker)).join(', '));
}

/** The title; the id as well where another of its kind has the same, and alone where there is no such thing. */
export function titleOf(noun: Noun, id: string, speaker: Speaker): string {
  const things = thingsOf(noun, speaker.names);
  const title = speaker.words(things.find((thing) => thing.id === id)?.title);
  if (title === '') return id;
  const isShared = things.some((thing) => thing.id !== id && speaker.words(thing.title) === title);
  return isShared ? `${title} (${id})` : title;
}
