import type { ChangedRow } from '../../diff/words/changed-rows.ts';
import { type Html, html } from '../html.ts';
import { facts } from '../parts.ts';
import { say, type View } from '../view.ts';

/** What was said and is said, row by row; nothing at all without rows. */
export function rowList(view: View, rows: readonly ChangedRow[]): Html {
  if (rows.length === 0) return html``;
  return html`<dl class="changed">${rows.map(({ after, before, label }) => html`<dt>${label}</dt>${side(say(view, 'Before', 'Vorher'), 'was', before)}${side(say(view, 'After', 'Nachher'), 'now', after)}`)}</dl>`;
}

function side(name: string, kind: 'was' | 'now', text: string): Html {
  return text === '' ? html`` : html`<dd class="${kind}"><small>${name}</small> ${text}</dd>`;
}

/** What is said no more. */
export function lastSaid(rows: readonly ChangedRow[]): Html {
  return rows.length === 0 ? html`` : facts(rows.map(({ before, label }) => [label, before]));
}
