import type { Grounds } from '../../evaluate/grounds.ts';
import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import { linked, moment, phrase, type Telling } from './telling.ts';
import { toldAsked } from './told-asked.ts';
import { toldConditions } from './told-conditions.ts';

/** Why the lead entered each stage that it entered by the criteria: what was asked, and what it had then. */
export function toldEntries(telling: Telling, { entries }: Grounds): Html {
  return html`${entries.map(
    ({ entry: { to, at }, asked }) =>
      html`<h3>${phrase(telling, 'whyStage')} ${linked(telling, 'stages', to)}, ${moment(telling, at)}</h3>${toldAsked(telling, to, asked)}`,
  )}`;
}

/** What the gate found that ended the cycle or keeps the lead out. */
export function toldGate(telling: Telling, { gate }: Grounds): Html {
  if (gate === null) return html``;
  return gate.when
    ? toldConditions(telling, gate.when)
    : list([html`${telling.words.gateKinds[gate.gate.kind]}`]);
}
