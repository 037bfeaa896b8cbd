import type { Cell, Table } from '../../report/document.ts';
import { cellText, isNumeric, wholeColumns } from '../../report/render/cell-text.ts';
import { heldText } from '../../report/render/held-text.ts';
import { type Html, html, unsafeHtml } from '../html.ts';
import { cardLabels, frameClass } from '../stacked.ts';
import { say, type View } from '../view.ts';

/**
 * A table of a report. One that names single leads, deals or people stays in the report, which was written for a meeting:
 * the site is for everybody (semantics §12).
 */
export function reportTable(view: View, table: Table, currency: string): Html {
  const { language } = view;
  if (namesSomebody(table)) return withheld(view, table);
  const { caption, columns, rows, total } = table;
  const isWhole = wholeColumns(table);
  const classes = columns.map((_, index) => (isNumeric(table, index) ? 'number' : ''));
  const heads = columns.map((column) => column[language]);
  const labels = cardLabels(heads);
  const line = (cells: readonly Cell[]): readonly Html[] =>
    cells.map((cell, index) => {
      const words = unsafeHtml(
        heldText(cellText(cell, { language, currency, isWhole: isWhole[index] ?? false })),
      );
      return index === 0
        ? html`<th scope="row"${labels[index]}>${words}</th>`
        : html`<td${labels[index]} class="${`${classes[index]} ${bandOf(cell)}`.trim()}">${words}</td>`;
    });
  const sum = total === undefined ? html`` : html`<tfoot><tr>${line(total)}</tr></tfoot>`;
  return html`<div class="${frameClass(heads.length)} reported"><table><caption>${caption[language]}</caption><thead><tr>${heads.map((head, index) => html`<th scope="col" class="${classes[index]}">${head}</th>`)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${line(row)}</tr>\n`)}</tbody>${sum}</table></div>`;
}

function bandOf(cell: Cell): string {
  if (cell.is === 'few') return 'w';
  return 'band' in cell && cell.band !== undefined ? cell.band : '';
}

/** Ids of leads, deals and people are cells of their own kind. */
function namesSomebody({ rows, total = [] }: Table): boolean {
  return [...rows, total].some((row) => row.some(({ is }) => is === 'name'));
}

function withheld(view: View, { caption, rows }: Table): Html {
  const [en, de] =
    rows.length === 1
      ? ['one row that names', 'eine Zeile, die']
      : [`${rows.length} rows that name`, `${rows.length} Zeilen, die`];
  return html`<p class="withheld"><strong>${caption[view.language]}</strong>: ${say(
    view,
    `${en} single leads, deals or people. That stands in the report itself, not on a site for everybody.`,
    `${de} einzelne Leads, Aufträge oder Personen ${rows.length === 1 ? 'nennt' : 'nennen'}. Das steht im Bericht selbst, nicht auf einer Seite für alle.`,
  )}</p>`;
}
