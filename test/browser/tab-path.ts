import type { Page } from 'playwright-core';

/** What a keyboard can reach, as one line each: what has to be on the path, in the order of the page. */
const reachable = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter((element) => !element.disabled && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
  .filter((element) => element.type !== 'radio' || element.checked || !document.querySelector('input[type=radio][name="' + element.name + '"]:checked'))`;

/** Presses the tabulator until the path begins anew. Gives controls that it never reached, and those whose focus cannot be seen. */
export async function tabPath(tab: Page): Promise<{
  readonly controls: number;
  readonly missed: readonly string[];
  readonly unseen: readonly string[];
}> {
  const controls = await tab.evaluate<number>(
    `(() => { const all = ${reachable}; all.forEach((element, index) => element.setAttribute('data-stop', String(index))); return all.length; })()`,
  );
  const unseen: string[] = [];
  const reached = new Set<string>();
  for (let step = 0; step < controls + 3; step += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate<{
      readonly stop: string | null;
      readonly seen: boolean;
      readonly name: string;
    }>(`(() => {
      const element = document.activeElement;
      const style = getComputedStyle(element);
      const seen = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
      return { stop: element.getAttribute('data-stop'), seen, name: element.outerHTML.slice(0, 120) };
    })()`);
    if (at.stop === null) continue;
    reached.add(at.stop);
    if (!at.seen) unseen.push(at.name);
  }
  const missed = await tab.evaluate<readonly string[]>(
    `[...document.querySelectorAll('[data-stop]')].filter((element) => !${JSON.stringify([...reached])}.includes(element.getAttribute('data-stop'))).map((element) => element.outerHTML.slice(0, 120))`,
  );
  return { controls, missed, unseen };
}
