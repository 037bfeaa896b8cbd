import type { Severity } from '../../diagnostics/finding.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { objectPath } from '../history/object-path.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import type { Effect } from './playbook-preview.ts';

const levels: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'breaking', de: 'bricht etwas' },
  warning: { en: 'to know of', de: 'zu wissen' },
  info: { en: 'words and logs', de: 'Worte und Protokolle' },
};

/** What would be done otherwise, how heavily it weighs, and who has to sign it. */
export function effectList(
  view: View,
  effects: readonly Effect[],
  isThere: (path: string) => boolean = () => false,
): Html {
  if (effects.length === 0) return html``;
  const { language } = view;
  const items = effects.map(({ message, severity, signers, things }) => {
    const path = things.map(objectPath).find(isThere);
    const says = message[language];
    const told = path === undefined ? html`${says}` : html`<a href="${view.base}${path}">${says}</a>`;
    const who =
      signers[language] ||
      say(
        view,
        'one person of either department signs',
        'eine Person aus einer der beiden Abteilungen unterschreibt',
      );
    return html`<li><span class="level ${severity}">${levels[severity][language]}</span> ${told}. <small>${who}</small></li>`;
  });
  return html`<ul class="effects">${items}</ul>`;
}
