import type { PolicyTouches } from '../evaluate/touches-by-cycle.ts';
import type { TouchPolicy } from '../model/sla.ts';
import type { SampleResult } from '../scenario/run-samples.ts';
import { ownValue } from '../support/own-value.ts';
import { type Html, html } from './html.ts';
import { part, table } from './parts.ts';
import { link, say, type View } from './view.ts';

/** How often sales tried before each giving up, against what it promised. */
export function sampleTouches(view: View, { evaluation }: SampleResult): Html {
  const rows = evaluation.touches.map((touches) => touchCells(view, touches));
  const head = [
    say(view, 'Promise', 'Zusage'),
    say(view, 'Cycle', 'Durchlauf'),
    say(view, 'Touches', 'Versuche'),
    say(view, 'Dates', 'Tage'),
    say(view, 'Channels', 'Kanäle'),
    say(view, 'Days from first to last', 'Tage vom ersten bis zum letzten'),
    say(view, 'State', 'Stand'),
  ];
  return part(say(view, 'Touches before giving up', 'Kontaktversuche vor dem Aufgeben'), table(head, rows));
}

function touchCells(view: View, touches: PolicyTouches): readonly (Html | string)[] {
  const policy = ownValue(view.agreement.touchPolicies, touches.policy);
  const state = touches.isKept
    ? html`<span class="state met">${say(view, 'kept', 'eingehalten')}</span>`
    : html`<span class="state breached">${say(view, 'broken', 'gebrochen')}</span>`;
  const of = (key: 'touches' | 'dates' | 'channels' | 'spanDays'): string =>
    counts(view, touches[key], policy?.[key]);
  return [
    link(view, 'slas', policy, touches.policy),
    String(touches.cycle),
    of('touches'),
    of('dates'),
    of('channels'),
    of('spanDays'),
    state,
  ];
}

function counts(view: View, found: number, promised: TouchPolicy['touches'] | undefined): string {
  return promised === undefined
    ? String(found)
    : say(view, `${found} of ${promised}`, `${found} von ${promised}`);
}
