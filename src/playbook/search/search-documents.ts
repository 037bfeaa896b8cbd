import type { Agreement } from '../../model/agreement.ts';
import { kept, keptWith } from '../../support/kept.ts';
import type { Chapter } from '../chapter.ts';
import { type Html, html } from '../html.ts';
import { ownerLabel } from '../parts.ts';
import { piecesOf, plainText } from '../plain-text.ts';
import { chapterOfNoun } from '../redirects.ts';
import type { ObjectPage, SectionId } from '../section.ts';
import { shortened } from '../shortened.ts';
import type { View } from '../view.ts';
import { siteWords } from '../words-of-site.ts';
import { chapterNames } from './chapter-names.ts';
import { foldedWords } from './folded.ts';
import type { SearchChapter, SearchData, SearchDocument, SearchWay } from './search-data.ts';
import { silentWords } from './silent-words.ts';

/** Chapters whose pages repeat what stands elsewhere, and are found by their titles. */
const repeating: ReadonlySet<SectionId> = new Set(['samples', 'targets']);
/** What was once, examples, and rules of the tool come after what is agreed, however well their titles fit. */
const weights: Readonly<Partial<Record<SectionId, number>>> = {
  checks: 0.4,
  remedies: 0.6,
  samples: 0.03,
  targets: 0.5,
};

/** About a line in the list of hits. */
const SUMMARY_LENGTH = 140;

/** What the search of one language knows of these chapters. */
export function searchData(view: View, chapters: readonly Chapter[]): SearchData {
  const bodies = telling(chapters.flatMap(bodyWords));
  const documents = chapters.flatMap(({ section, objects }, number): readonly SearchDocument[] => [
    [
      number,
      '',
      section.title[view.language],
      section.intro[view.language],
      chapterNames[section.id][view.language],
      '',
    ],
    ...objects.map((object): SearchDocument => {
      const { id, title, summary } = object;
      const names = [...(object.names ?? []), ...formerIds(view.agreement, section.id, id)];
      const words = [...(bodies.get(object) ?? []), ...ownerWords(view, object)];
      return [
        number,
        id,
        lineOf(title),
        shortened(lineOf(summary), SUMMARY_LENGTH),
        names.join(', '),
        words.join(' '),
      ];
    }),
  ]);
  return {
    chapters: chapters.map(
      ({ section: { id, title } }): SearchChapter => [id, title[view.language], weights[id] ?? 1],
    ),
    documents,
    silent: foldedWords(silentWords[view.language]).join(' '),
    ways: [
      ['index-a-z.html', siteWords.indexAToZ[view.language]],
      ...chapters
        .filter(({ section }) => section.id === 'glossary')
        .map(({ section }): SearchWay => ['glossary/index.html', section.title[view.language]]),
    ],
  };
}

function formerIds({ renames = [] }: Agreement, chapter: SectionId, id: string): readonly string[] {
  return renames
    .filter(({ noun, to }) => chapterOfNoun[noun] === chapter && to === id)
    .map(({ from }) => from);
}

function ownerWords(view: View, { owner }: ObjectPage): readonly string[] {
  return owner === undefined ? [] : foldedWords(plainText(ownerLabel(view, owner)));
}

/** The words of the body and the reason of each page; none where they repeat what stands elsewhere. */
function bodyWords({ section, objects }: Chapter): readonly (readonly [ObjectPage, ReadonlySet<string>])[] {
  return repeating.has(section.id) ? [] : objects.map((object) => [object, wordsOf(object)]);
}

/** Worked out once for each page: while somebody watches, most pages are the same ones again. */
const wordsOf = keptWith(({ body, rationale, summary, title }: ObjectPage): ReadonlySet<string> => {
  const said = new Set(foldedWords(`${plainText(title)} ${plainText(summary)}`));
  const words = new Set<string>();
  // Folding never reaches over the signs between pieces.
  for (const piece of piecesOf(html`${rationale ?? ''} ${body}`))
    for (const word of longWords(piece)) if (!said.has(word)) words.add(word);
  return words;
});

/** Folded once each: pages of one agreement say much the same. */
const longWords = kept((piece: string): readonly string[] =>
  foldedWords(piece).filter((word) => /^\p{L}{3,}/u.test(word)),
);

/** Of the words of pages those that set some of them apart; what stands on every eighth page or more leads nowhere. */
function telling(
  pages: readonly (readonly [ObjectPage, ReadonlySet<string>])[],
): ReadonlyMap<ObjectPage, readonly string[]> {
  const counts = new Map<string, number>();
  for (const word of pages.flatMap(([, words]) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(pages.length / 8, 8);
  return new Map(
    pages.map(([object, words]) => [
      object,
      [...words].filter((word) => (counts.get(word) ?? 0) < most).sort(),
    ]),
  );
}

function lineOf(piece: Html): string {
  return plainText(piece).replaceAll(/\s+/g, ' ').trim();
}
