import { element } from '../parts/element.ts';

/** How long a card stays when the pointer leaves, so that it can be reached. */
const REACHABLE_MS = 300;

/** Shows the meaning of a term in a card while its link is pointed at or focused; a touch just follows the link. */
export function installTermCards(): void {
  const card = element('div', { role: 'tooltip', id: 'term-card', hidden: '' });
  const meanings = new Map<Element, string>();
  let shown: Element | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    card.hidden = true;
  };
  const show = (link: Element): void => {
    clearTimeout(leaving);
    if (link === shown) return;
    hide();
    shown = link;
    // As a title it would be shown a second time.
    meanings.set(link, link.getAttribute('title') ?? meanings.get(link) ?? '');
    link.removeAttribute('title');
    link.setAttribute('aria-describedby', card.id);
    card.textContent = meanings.get(link) ?? '';
    card.hidden = false;
    const { left, top, bottom } = link.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = card;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = bottom + offsetHeight < clientHeight || top < offsetHeight;
    card.style.left = `${scrollX + Math.max(8, Math.min(left, clientWidth - offsetWidth - 8))}px`;
    card.style.top = `${scrollY + (below ? bottom : top - offsetHeight)}px`;
  };
  const termAt = (event: Event): Element | null =>
    event.target instanceof Element ? event.target.closest('a.term') : null;

  addEventListener('pointerover', (event) => {
    const link = termAt(event);
    if (event.pointerType === 'touch') return;
    if (link) show(link);
    else if (event.target === card) clearTimeout(leaving);
    else if (shown && !shown.matches(':focus-visible')) {
      clearTimeout(leaving);
      leaving = setTimeout(hide, REACHABLE_MS);
    }
  });
  addEventListener('focusin', (event) => {
    const link = termAt(event);
    if (link?.matches(':focus-visible')) show(link);
    else hide();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.body.append(card);
}
