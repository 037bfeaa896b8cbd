import type { CompiledClause } from '../../compile/clause.ts';
import { areaIds, areaTitles } from '../../compile/clause-area.ts';
import { areaCounts, fidelities } from '../../compile/fidelity-count.ts';
import { fidelityWords, reportWords } from '../../compile/fidelity-words.ts';
import { type Html, html } from '../html.ts';
import { table } from '../parts.ts';
import { cardLabels, frameClass } from '../stacked.ts';
import { pageOf, say, type View } from '../view.ts';

/** For every part of the agreement, how much of it each system carries. */
export function targetTable(view: View): Html {
  const targets = [...view.compilations].map(([id, { clauses }]) => ({ id, counts: areaCounts(clauses) }));
  const rows = areaIds.flatMap((area) => {
    const cells = targets.map(({ counts }) => counts.find((count) => count.area === area));
    if (cells.every((cell) => cell === undefined)) return [];
    const texts = cells.map((cell) =>
      cell === undefined ? '' : fidelities.map((each) => cell[each]).join(' / '),
    );
    return [[areaTitles[area][view.language], ...texts]];
  });
  const names = fidelities.map((fidelity) => fidelityWords[fidelity][view.language]).join(' / ');
  const caption = say(view, `Clauses by area: ${names}`, `Klauseln nach Bereich: ${names}`);
  const links = targets.map(({ id }) => html`<a href="${pageOf(view, 'targets', id)}">${id}</a>`);
  if (rows.length === 0) return html``;
  const labels = cardLabels([reportWords.area[view.language], ...targets.map(({ id }) => id)]);
  return html`<div class="${frameClass(labels.length)} figures"><table><caption>${caption}</caption><thead><tr><th scope="col">${reportWords.area[view.language]}</th>${links.map((link) => html`<th scope="col">${link}</th>`)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row.map((cell, column) => html`<td${labels[column]}>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

/** The same of one system, each fidelity in a column of its own. */
export function areaCountTable(view: View, clauses: readonly CompiledClause[]): Html {
  const heads = [
    reportWords.area[view.language],
    ...fidelities.map((fidelity) => fidelityWords[fidelity][view.language]),
  ];
  const rows = areaCounts(clauses).map((count) => [
    areaTitles[count.area][view.language],
    ...fidelities.map((fidelity) => String(count[fidelity])),
  ]);
  return html`<div class="figures">${table(heads, rows)}</div>`;
}
