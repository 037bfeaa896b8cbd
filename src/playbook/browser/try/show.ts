import type { Html } from '../../html.ts';
import { byId } from './page-data.ts';

/** Fills a part of the page; what a reader has unfolded there stays unfolded. */
export function setMarkup(id: string, { markup }: Html): void {
  const element = byId(id);
  const unfolded = [...element.querySelectorAll('details')].map(({ open }) => open);
  element.innerHTML = markup;
  for (const [index, details] of element.querySelectorAll('details').entries())
    details.open = unfolded[index] ?? false;
}

export function showTrouble(words: string): void {
  byId('trouble').textContent = words;
}

/** Says why there is no result, and takes away the one that stood there. */
export function showNoResult(words: string): void {
  showTrouble(words);
  byId('told').textContent = '';
  byId<HTMLTextAreaElement>('yaml').value = '';
  setMarkup('shown', { markup: '' });
}
