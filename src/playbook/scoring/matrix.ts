import type { Scoring } from '../../model/scoring.ts';
import { type Html, html } from '../html.ts';
import { say, type View, words } from '../view.ts';

/** The matrix of grades and bands; the words carry the meaning, the shade only helps the eye. */
export function matrix(view: View, model: Scoring): Html {
  const grades = Object.keys(model.matrix);
  if (grades.length === 0) return html``;
  const ordered = [...model.grades.map(({ id }) => id), 'U'].filter((grade) => grades.includes(grade));
  return html`<div class="table"><table class="matrix"><caption>${say(view, 'Grade (rows) and band (columns)', 'Note (Zeilen) und Band (Spalten)')}</caption>
<thead><tr><th></th>${model.bands.map(({ id }) => html`<th scope="col">${id}</th>`)}</tr></thead>
<tbody>${ordered.map((grade) => html`<tr><th scope="row">${grade}</th>${model.bands.map(({ id }) => cell(view, model, grade, id))}</tr>`)}</tbody></table></div>`;
}

function cell(view: View, model: Scoring, grade: string, band: string): Html {
  const outcome = model.matrix[grade]?.[band];
  const rank = model.outcomes.findIndex(({ id }) => id === outcome);
  const level = model.outcomes.length < 2 ? 0 : Math.round((rank * 4) / (model.outcomes.length - 1));
  return html`<td class="level-${level}">${words(view, model.outcomes[rank]?.title)}</td>`;
}
