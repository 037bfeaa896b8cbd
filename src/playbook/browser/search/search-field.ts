import { combobox, nothing } from './combobox.ts';
import { answer } from './hit-list.ts';
import { readIndex, type SearchIndex } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** Puts the search into the place that the page keeps for it. */
export function installSearch(): void {
  const place = document.querySelector('.search');
  const script = document.currentScript;
  const language = document.documentElement.lang;
  const words = searchWords[language];
  if (!place || !words || !(script instanceof HTMLScriptElement)) return;
  // Nobody types a shortcut on a touch screen.
  const hint = matchMedia('(hover: hover)').matches ? `${words.search}  /` : words.search;
  const { field, panel, show, take } = combobox(words.search, hint, words.hits);
  place.setAttribute('role', 'search');
  place.append(field, panel);

  let index: SearchIndex | undefined | 'unasked' | 'coming' = 'unasked';
  let before: Element | null = null;
  const update = (): void => {
    if (typeof index === 'object')
      show(answer(index, field.value, new URL(`../${language}/`, script.src).href, words));
    else show({ options: [], status: field.value && (index ? words.loading : words.unread) });
  };
  field.addEventListener('focus', () => {
    if (index === 'unasked') {
      index = 'coming';
      void readIndex(new URL(`search-${language}.js`, script.src).href).then((read) => {
        index = read;
        update();
      });
    }
    update();
  });
  field.addEventListener('input', update);
  field.addEventListener('blur', () => show(nothing));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (take(event.key)) event.preventDefault();
    else if (event.key === 'Escape') {
      field.value = '';
      if (before instanceof HTMLElement && before !== document.body) before.focus();
      else field.blur();
    }
  });
  // A hit that is pressed must not take the focus, for without it the list closes.
  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  panel.addEventListener('mousedown', (event) => event.preventDefault());

  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const writes = target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
    const command = event.ctrlKey || event.metaKey;
    if (command ? key !== 'k' : key !== '/' || writes || event.altKey) return;
    event.preventDefault();
    if (document.activeElement !== field) before = document.activeElement;
    field.select();
    field.focus();
  });
}
