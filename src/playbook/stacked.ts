import { type Html, html } from './html.ts';

/** A telephone has room for so many columns beside each other; rows of more become cards on it. */
const MOST = 3;

/** The class of a table's frame. */
export function frameClass(columns: number): string {
  return columns > MOST ? 'table stacked' : 'table';
}

/** What a cell says in a card: the heading of its column; nothing where the headings stay above their columns. */
export function cardLabels(head: readonly string[]): readonly Html[] {
  return head.map((label) => (head.length > MOST ? html` data-label="${label}"` : html``));
}
