import type { Scoring } from '../../model/scoring.ts';
import { numberWords, shareWords } from '../../model/words/number-words.ts';
import { type Html, html } from '../html.ts';
import { plain, say, type View, words } from '../view.ts';

/** The matrix of grades and bands: a table that is drawn. The words carry the meaning, the shade only helps the eye. */
export function matrix(view: View, model: Scoring): Html {
  const grades = Object.keys(model.matrix);
  if (grades.length === 0) return html``;
  const ordered = [...model.grades.map(({ id }) => id), 'U'].filter((grade) => grades.includes(grade));
  const title = say(view, 'Fit against engagement', 'Fit gegen Engagement');
  return html`<figure class="grid" aria-label="${title}"><div class="table"><table class="matrix"><caption>${say(
    view,
    'Rows: the grade, how well the lead fits. Columns: the band, how much it does. In the cell: what becomes of it.',
    'Zeilen: die Note, wie gut der Lead passt. Spalten: das Band, wie viel er tut. In der Zelle: was aus ihm wird.',
  )}</caption>
<thead><tr><td></td>${model.bands.map((band) => html`<th scope="col">${band.id}<br><small>${bandWords(view, model, band)}</small></th>`)}</tr></thead>
<tbody>${ordered.map((grade) => html`<tr><th scope="row">${grade}<br><small>${gradeWords(view, model, grade)}</small></th>${model.bands.map(({ id }) => cell(view, model, grade, id))}</tr>`)}</tbody></table></div>
<figcaption>${outcomes(view, model, ordered)}</figcaption></figure>`;
}

function bandWords(view: View, { scale }: Scoring, { from }: Scoring['bands'][number]): string {
  if (from === undefined) return say(view, 'less', 'weniger');
  const points = numberWords(from, scale, view.language);
  return say(view, `from ${points} points`, `ab ${points} Punkten`);
}

function gradeWords(view: View, { grades }: Scoring, id: string): string {
  const found = grades.find((grade) => grade.id === id);
  if (found === undefined) return say(view, 'unknown', 'unbekannt');
  if (found.from === undefined) return say(view, 'less', 'weniger');
  const share = shareWords(found.from, view.language);
  return say(view, `from ${share}`, `ab ${share}`);
}

/** Which cells have which outcome, the best first. */
function outcomes(view: View, model: Scoring, grades: readonly string[]): Html {
  const entries = model.outcomes.toReversed().map((outcome) => {
    const cells = grades.flatMap((grade) =>
      model.bands.flatMap(({ id }) => (model.matrix[grade]?.[id] === outcome.id ? [`${grade}${id}`] : [])),
    );
    return html`<li><span class="shade level-${levelOf(model, outcome.id)}"></span> ${plain(view, outcome.title)}: ${cells.length === 0 ? say(view, 'no cell', 'keine Zelle') : cells.join(', ')}</li>`;
  });
  return html`<ul class="legend">${entries}</ul>`;
}

function cell(view: View, model: Scoring, grade: string, band: string): Html {
  const id = model.matrix[grade]?.[band];
  const outcome = model.outcomes.find((each) => each.id === id);
  return html`<td class="level-${levelOf(model, id)}">${words(view, outcome?.title)}</td>`;
}

/** Five shades from the worst outcome to the best. */
function levelOf({ outcomes: all }: Scoring, id: string | undefined): number {
  const rank = all.findIndex((outcome) => outcome.id === id);
  return all.length < 2 || rank < 0 ? 0 : Math.round((rank * 4) / (all.length - 1));
}
