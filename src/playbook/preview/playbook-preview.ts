import type { Severity } from '../../diagnostics/finding.ts';
import type { AgreementDiff } from '../../diff/agreement-diff.ts';
import { type ChangedObject, type DiffReport, diffReport } from '../../diff/diff-report.ts';
import { objectKinds } from '../../diff/objects/object-noun.ts';
import { needText, signersText, verdictText } from '../../diff/report-words.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Rename } from '../../model/rename.ts';
import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import { objectNounOf } from '../history/object-noun-of.ts';
import { type NamedThing, objectPaths } from '../history/object-path.ts';
import { pairTitles, type ToldObject } from '../history/told-object.ts';

/** What merging would change, as a comparison judges it. Plain data. */
export interface PlaybookPreview {
  /** The version that is compared with, as whoever asked knows it. */
  readonly against: string;
  /** Definitions that would read otherwise, come, or go. */
  readonly objects: readonly ToldObject[];
  readonly verdict: Bilingual;
  /** Who has to sign. */
  readonly need: Bilingual;
  /** What it would do, the weightiest first. */
  readonly effects: readonly Effect[];
  /** Pages of what the definitions define. */
  readonly paths: ReadonlySet<string>;
}

/** One thing that would be done otherwise. */
export interface Effect {
  /** `error`: somebody relies on what breaks; `warning`: it is told and owned; `info`: words and logs. */
  readonly severity: Severity;
  /** The definition it is about, then those behind it. */
  readonly things: readonly NamedThing[];
  readonly message: Bilingual;
  /** Who loses and who signs; empty where one person of either side will do. */
  readonly signers: Bilingual;
}

/** A preview from a comparison. */
export function playbookPreview(
  diff: AgreementDiff,
  around: { readonly filesDiffer: boolean; readonly renames: readonly Rename[] },
  against: string,
): PlaybookPreview {
  const [en, de] = [diffReport(diff, around, 'en'), diffReport(diff, around, 'de')];
  const { after } = diff.versions;
  return {
    against,
    objects: withRenamed(toldObjects(en, de), around.renames, after),
    verdict: inBoth((language) => verdictText(en, language)),
    need: inBoth((language) => needText(en.need, language)),
    effects: en.changes.map((change) => ({
      severity: change.severity,
      things: [change.object, ...change.because],
      message: change.message,
      signers: inBoth((language) => signersText(change, language)),
    })),
    paths: objectPaths(after),
  };
}

function inBoth(text: (language: ToolLanguage) => string): Bilingual {
  return { en: text('en'), de: text('de') };
}

/** Both reports list the same definitions in the same order; what an effect alone is about has no rows. */
function toldObjects(en: DiffReport, de: DiffReport): readonly ToldObject[] {
  return en.objects.flatMap((object, index): readonly ToldObject[] => {
    const { became, id, noun } = object;
    const german = de.objects[index] ?? object;
    const rows = ({ rows: all }: ChangedObject) => (became === 'added' ? [] : all);
    if (became === 'changed' && object.rows.length + german.rows.length === 0) return [];
    const title = { en: capital(object.title), de: capital(german.title) };
    return [{ noun, id, became, title, rows: { en: rows(object), de: rows(german) } }];
  });
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A comparison knows both versions by the newer names; who reads a page wants to know that there were others. */
function withRenamed(
  objects: readonly ToldObject[],
  renames: readonly Rename[],
  after: Agreement,
): readonly ToldObject[] {
  const former = renames.flatMap(({ from, noun: named, to }) => {
    const noun = objectNounOf(named);
    return noun === undefined ? [] : [{ noun, id: to, formerId: from }];
  });
  const isOf =
    ({ id, noun }: NamedThing) =>
    (other: NamedThing): boolean =>
      other.id === id && other.noun === noun;
  const told = objects.map((object) => ({ ...object, ...former.find(isOf(object)) }));
  const others = former.filter((rename) => !objects.some(isOf(rename)));
  return [...told, ...others.flatMap((rename) => renamedAlone(rename, after))];
}

function renamedAlone(
  rename: NamedThing & { readonly formerId: string },
  after: Agreement,
): readonly ToldObject[] {
  const object = objectKinds[rename.noun](after).find(({ id }) => id === rename.id);
  if (object === undefined) return [];
  const title = pairTitles({ ...rename, after: object });
  return [{ ...rename, became: 'changed', title, rows: { en: [], de: [] } }];
}
