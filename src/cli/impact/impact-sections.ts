import type { ReplayedPair } from '../../impact/replay-leads.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { formatInstantIn, localDayAt } from '../../support/zoned-time.ts';
import { exampleSections } from './example-sections.ts';
import type { ToldImpact } from './impact-document.ts';
import { type ImpactTelling, impactTelling } from './impact-telling.ts';
import { loadSection } from './load-section.ts';
import { movesSections } from './moves-sections.ts';
import { partsSections } from './parts-sections.ts';
import { promisesSection } from './promises-section.ts';
import { fatesSection, qualifiedSection } from './qualified-sections.ts';
import type { Section } from './section.ts';
import { shortLine } from './short-line.ts';

/** The impact for people, as parts of a document in their order. */
export function impactSections(
  pair: ReplayedPair,
  told: ToldImpact,
  language: ToolLanguage,
): readonly Section[] {
  const telling = impactTelling(pair, told, language);
  return [
    head(telling),
    qualifiedSection(telling),
    fatesSection(telling),
    loadSection(telling),
    ...movesSections(telling),
    promisesSection(telling),
    ...partsSections(telling),
    ...exampleSections(telling),
  ];
}

function head(telling: ImpactTelling): Section {
  const { impact, names, after, say, count } = telling;
  const [older, newer] = [names.before, names.after].map((name) =>
    name === '.' ? say('this folder', 'diesem Ordner') : name,
  );
  const { asOf, since, leads, lacks } = impact;
  const from = dateOfDay(localDayAt(after.zone, since));
  const until = formatInstantIn(after.zone, asOf);
  return {
    title: say(`Impact: from ${older} to ${newer}`, `Auswirkung: von ${older} zu ${newer}`),
    lines: [
      shortLine(telling),
      say(
        `${count(leads)} leads replayed under both agreements, from ${from} up to ${until}.`,
        `${count(leads)} Leads unter beiden Vereinbarungen nachgespielt, von ${from} bis ${until}.`,
      ),
      say(
        'Both sides are worked out from the same facts, so neither is what was recorded. Fields have the values of now.',
        'Beide Seiten sind aus denselben Tatsachen gerechnet, keine ist das, was aufgezeichnet wurde. Felder haben die Werte von heute.',
      ),
      ...(lacks.length === 0
        ? []
        : [say(`Not exported: ${lacks.join(', ')}.`, `Nicht exportiert: ${lacks.join(', ')}.`)]),
    ],
    rows: [],
    words: 1,
    notes: [],
  };
}
