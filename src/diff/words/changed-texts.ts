import type { ToolLanguage } from '../../model/words/language.ts';
import { changedClauses } from './changed-clauses.ts';
import { changedOrder } from './changed-order.ts';
import type { ToldRow } from './told-row.ts';

interface Texts {
  readonly before: string;
  readonly after: string;
}

/** Longer lists are told by what came and what went. */
const shortList = 8;
/** Of a list that is new or gone so many members are shown. */
const shownMembers = 20;

/** The texts of a row that means something else now; they always differ. */
export function changedTexts(before: ToldRow, after: ToldRow, language: ToolLanguage): Texts {
  const listed = changedLists(before, after, language);
  const clauses = changedClauses(before.clauses, after.clauses);
  if (listed !== undefined) return listed;
  if (before.text !== after.text && clauses !== undefined) return clauses;
  if (before.text !== after.text && before.sequence && after.sequence)
    return changedOrder(before.sequence, after.sequence);
  if (before.text !== after.text) return { before: before.text, after: after.text };
  if (before.translations && after.translations)
    return changedTranslations(before.translations, after.translations);
  const [full, now] = [before.inFull ?? before.text, after.inFull ?? after.text];
  if (full !== now) return { before: full, after: now };
  return { before: before.text, after: `${after.text} (${changedWord[language]})`.trim() };
}

/** The languages in which a text says something else. */
function changedTranslations(before: readonly string[], after: readonly string[]): Texts {
  return { before: without(before, after).join(' · '), after: without(after, before).join(' · ') };
}

const changedWord = { en: 'changed in details', de: 'in Einzelheiten geändert' } as const;

/** A row that the other side lacks. */
export function textAlone({ text, members }: ToldRow, language: ToolLanguage): string {
  if (members === undefined || members.length <= shownMembers || text !== members.join(', ')) return text;
  const shown = members.slice(0, shownMembers).join(', ');
  const more = members.length - shownMembers;
  return `${counted(members.length, language)}: ${shown} ${language === 'de' ? `und ${more} weitere` : `and ${more} more`}`;
}

/** Lists that are too long to be compared by eye, and those that a text names without showing what is in them. */
function changedLists(before: ToldRow, after: ToldRow, language: ToolLanguage): Texts | undefined {
  const [old = [], now = []] = [before.members, after.members];
  const [came, went] = [without(now, old), without(old, now)];
  if (came.length + went.length === 0) return undefined;
  const change = [came.map((each) => `+ ${each}`), went.map((each) => `− ${each}`)]
    .filter((each) => each.length > 0)
    .map((each) => each.join(', '))
    .join('; ');
  const isList = before.text === old.join(', ') && after.text === now.join(', ');
  if (isList && Math.max(old.length, now.length) > shortList)
    return { before: counted(old.length, language), after: `${counted(now.length, language)}: ${change}` };
  // What is in a list that a condition names is shown beside it, whatever else has changed.
  return isList ? undefined : { before: before.text, after: `${after.text} (${change})` };
}

function without(members: readonly string[], others: readonly string[]): readonly string[] {
  return members.filter((each) => !others.includes(each));
}

function counted(count: number, language: ToolLanguage): string {
  if (language === 'de') return `${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`;
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
