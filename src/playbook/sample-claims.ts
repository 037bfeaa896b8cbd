import type { Bilingual } from '../model/words/language.ts';
import type { Claim } from '../scenario/compare.ts';
import { nothing } from '../scenario/got.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { ownValue } from '../support/own-value.ts';
import { type Html, html } from './html.ts';
import { part, table } from './parts.ts';
import { sampleTelling } from './sample-grounds.ts';
import { toldSingle } from './try/told-single.ts';
import { link, say, type View } from './view.ts';

/** What must come out for the lead, and whether it does. */
export function sampleClaims(view: View, { claims }: SampleResult): Html {
  const rows = claims.map((claim) => [
    keyWords(view, claim.key),
    expectedWords(view, claim),
    verdict(view, claim),
  ]);
  const head = [say(view, 'What', 'Was'), say(view, 'Expected', 'Erwartet'), say(view, 'Holds', 'Trifft zu')];
  return part(say(view, 'What must come out', 'Was herauskommen muss'), table(head, rows));
}

function expectedWords(view: View, { key, expected, negated }: Claim): Html {
  return html`${negated ? say(view, 'not ', 'nicht ') : ''}${claimed(view, key, expected)}`;
}

function verdict(view: View, { key, holds, got }: Claim): Html {
  if (holds) return html`<span class="state met">${say(view, 'yes', 'ja')}</span>`;
  return html`<span class="state breached">${say(view, 'no, it is', 'nein, es ist')} ${claimed(view, key, got)}</span>`;
}

function claimed(view: View, key: string, value: string): Html {
  if (value === nothing) return html`${say(view, 'none', 'nichts')}`;
  return toldSingle(sampleTelling(view), key.split('/', 1)[0] ?? key, value);
}

/** `due/first-contact` is about one promise. */
function keyWords(view: View, key: string): Html {
  const [kind = key, id] = key.split('/');
  const words = ownValue(keys, kind)?.[view.language] ?? kind;
  if (id === undefined) return html`${words}`;
  const { slas, touchPolicies } = view.agreement;
  return html`${words}: ${link(view, 'slas', ownValue(slas, id) ?? ownValue(touchPolicies, id), id)}`;
}

const keys: Readonly<Record<string, Bilingual>> = {
  fit: { en: 'Fit points', de: 'Fit-Punkte' },
  engagement: { en: 'Engagement points', de: 'Engagement-Punkte' },
  total: { en: 'Total', de: 'Gesamtpunkte' },
  noScore: { en: 'Without a score', de: 'Ohne Punkte' },
  grade: { en: 'Grade', de: 'Note' },
  band: { en: 'Band', de: 'Band' },
  cell: { en: 'Cell', de: 'Feld' },
  outcome: { en: 'Outcome', de: 'Ergebnis' },
  stage: { en: 'Stage', de: 'Phase' },
  cycle: { en: 'Cycle', de: 'Durchlauf' },
  gate: { en: 'Gate', de: 'Sperre' },
  reason: { en: 'Reason', de: 'Grund' },
  handoff: { en: 'Handoff', de: 'Übergabe' },
  route: { en: 'Route', de: 'Zuweisung' },
  queue: { en: 'Queue', de: 'Warteschlange' },
  owner: { en: 'Owner', de: 'Verantwortlich' },
  due: { en: 'Due', de: 'Fällig' },
  clocks: { en: 'Clock', de: 'Uhr' },
  touches: { en: 'Touches', de: 'Kontaktversuche' },
};
