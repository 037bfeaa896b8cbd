import { ownRows } from '../../diff/objects/own-rows.ts';
import { pairTitle } from '../../diff/objects/pair-words.ts';
import type { WrittenPair } from '../../diff/objects/written-pair.ts';
import type { ChangedRow } from '../../diff/words/changed-rows.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import type { NamedThing } from './object-path.ts';

/** What happened to one definition between two versions, in plain words. Plain data. */
export interface ToldObject extends NamedThing {
  readonly became: 'added' | 'removed' | 'changed';
  /** The id it had before. */
  readonly formerId?: string;
  /** `SLA “First contact”`. */
  readonly title: Bilingual;
  /** What it said and says; empty of what is new, for that its page tells. */
  readonly rows: Readonly<Record<ToolLanguage, readonly ChangedRow[]>>;
}

/** The rows in each language of the site; texts of only one of them count as well. */
export function toldObject(
  pair: WrittenPair,
  versions: readonly [Agreement, Agreement],
  rowsOf: (language: ToolLanguage) => readonly ChangedRow[] = (language) => ownRows(pair, versions, language),
): ToldObject {
  const { after, before, id, noun } = pair;
  const isNew = before === undefined;
  return {
    noun,
    id,
    became: isNew ? 'added' : after === undefined ? 'removed' : 'changed',
    ...(before !== undefined && before.id !== id && { formerId: before.id }),
    title: pairTitles(pair),
    rows: { en: isNew ? [] : rowsOf('en'), de: isNew ? [] : rowsOf('de') },
  };
}

/** As the beginning of a line. */
export function pairTitles(pair: WrittenPair): Bilingual {
  const title = (language: ToolLanguage): string => {
    const text = pairTitle(pair, language);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  return { en: title('en'), de: title('de') };
}
