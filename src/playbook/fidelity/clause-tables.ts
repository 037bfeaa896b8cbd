import { boundBesideHow } from '../../compile/bound-words.ts';
import type { CompiledClause } from '../../compile/clause.ts';
import { type AreaId, areaTitles, byArea } from '../../compile/clause-area.ts';
import { fidelities, fidelityCount } from '../../compile/fidelity-count.ts';
import { fidelityWords, reportWords } from '../../compile/fidelity-words.ts';
import type { Text } from '../../model/text.ts';
import { type Html, html } from '../html.ts';
import { cardLabels, frameClass } from '../stacked.ts';
import { plain, say, type View, words } from '../view.ts';

/**
 * Every clause of a system, a table for each part of the agreement, what is missing first. The style sheet hides what
 * the reader does not choose, which needs no script.
 */
export function fidelityTables(view: View, clauses: readonly CompiledClause[]): Html {
  const areas = byArea(clauses);
  const count = fidelityCount(clauses);
  const all = reportWords.all[view.language];
  const ofFidelities = fidelities.map((fidelity): Choice => {
    return {
      id: `show-${fidelity}`,
      label: `${fidelityWords[fidelity][view.language]} (${count[fidelity]})`,
    };
  });
  const ofAreas = areas.map(({ area, own }): Choice => {
    return { id: `area-${area}`, label: `${areaTitles[area][view.language]} (${own.length})` };
  });
  const first = (name: string): Choice => ({ id: `${name}-all`, label: `${all} (${clauses.length})` });
  return html`<div class="filtered">
${choices('show', say(view, 'Show', 'Zeigen'), [first('show'), ...ofFidelities])}
${choices('area', reportWords.area[view.language], [first('area'), ...ofAreas])}
${areas.map(({ area, own }) => areaTable(view, area, own))}</div>`;
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The first is chosen. */
function choices(name: string, legend: string, entries: readonly Choice[]): Html {
  return html`<fieldset class="filter"><legend>${legend}</legend>${entries.map(
    ({ id, label }, index) =>
      html`<label><input type="radio" name="${name}" id="${id}"${index === 0 ? html` checked` : html``}> ${label}</label>`,
  )}</fieldset>`;
}

function areaTable(view: View, area: AreaId, clauses: readonly CompiledClause[]): Html {
  const heads = [
    reportWords.clause,
    reportWords.fidelity,
    reportWords.how,
    reportWords.bound,
    reportWords.assumes,
  ].map((head) => head[view.language]);
  const labels = cardLabels(heads);
  const ordered = fidelities
    .toReversed()
    .flatMap((fidelity) => clauses.filter((clause) => clause.fidelity === fidelity));
  return html`<section class="area-${area}"><h2>${areaTitles[area][view.language]}</h2><div class="${frameClass(heads.length)}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${ordered.map((clause) => clauseRow(view, clause, labels))}</tbody></table></div></section>`;
}

function clauseRow(view: View, clause: CompiledClause, labels: readonly Html[]): Html {
  const { assumes, fidelity, how, id, title } = clause;
  const cells = [
    html`${titleOf(view, id, title)}<br><small><code>${id}</code></small>`,
    html`<span class="fidelity">${fidelityWords[fidelity][view.language]}</span>`,
    words(view, how),
    html`${plain(view, boundBesideHow(view.agreement, clause))}`,
    words(view, assumes),
  ];
  return html`<tr class="${fidelity}">${cells.map((cell, column) => html`<td${labels[column]}>${cell}</td>`)}</tr>\n`;
}

/** What has no title is called by its id, which belongs to no language. */
function titleOf(view: View, id: string, title: Text): Html {
  const [only = '', ...others] = Object.values(title);
  return others.length === 0 && id.endsWith(`/${only}`) ? html`${only}` : words(view, title);
}
