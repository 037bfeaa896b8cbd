import { areaIds, areaTitles } from '../../compile/clause-area.ts';
import {
  type AreaCount,
  areaCounts,
  type FidelityCount,
  fidelities,
  fidelityCount,
} from '../../compile/fidelity-count.ts';
import { countTable } from '../../compile/fidelity-markdown.ts';
import { fidelityWords, reportWords } from '../../compile/fidelity-words.ts';
import type { Compilation } from '../../compile/target.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { textTable } from '../../support/text-table.ts';

/** Lines of a table of areas by targets, each cell `exact/approximated/missing`; none without targets. */
export function areaTable(
  compilations: ReadonlyMap<string, Compilation>,
  language: ToolLanguage,
): readonly string[] {
  if (compilations.size === 0) return [];
  const counted = [...compilations].map(([target, { clauses }]) => {
    const areas = new Map<string, AreaCount>(areaCounts(clauses).map((count) => [count.area, count]));
    return { target, areas, all: fidelityCount(clauses) };
  });
  const rows = areaIds.flatMap((area) => {
    const cells = counted.map(({ areas }) => cell(areas.get(area)));
    return cells.every((each) => each === '') ? [] : [[areaTitles[area][language], ...cells]];
  });
  const names = fidelities.map((fidelity) => fidelityWords[fidelity][language]).join('/');
  return textTable(
    [
      [names, ...counted.map(({ target }) => target)],
      ...rows,
      [reportWords.all[language], ...counted.map(({ all }) => cell(all))],
    ],
    ['left', ...counted.map(() => 'right' as const)],
  );
}

/** The same for a comment or a document, one table for each target. */
export function areaMarkdown(compilations: ReadonlyMap<string, Compilation>, language: ToolLanguage): string {
  return [...compilations]
    .map(([target, { clauses }]) => `\n### ${target}\n\n${countTable(areaCounts(clauses), language)}`)
    .join('');
}

function cell(count: FidelityCount | undefined): string {
  return count === undefined ? '' : fidelities.map((fidelity) => count[fidelity]).join('/');
}
