import type { Explained } from '../../criteria/explain.ts';
import type { AskedEntry } from '../../evaluate/journey/asked-entry.ts';
import type { EntryTest } from '../../evaluate/journey/entry-test.ts';
import { type Html, html } from '../html.ts';
import { facts, list } from '../parts.ts';
import { linked, phrase, type Telling } from './telling.ts';
import { readWords, toldCondition, toldConditions } from './told-conditions.ts';

/**
 * What the criteria of a stage asked of a lead, and what they found. Where the lead has not entered, only what keeps it out
 * is told. The way past the threshold is of interest where the threshold did not let it in.
 */
export function toldAsked(
  telling: Telling,
  stage: string,
  { known, require, threshold, fastTrack }: AskedEntry,
  keptOut?: EntryTest,
): Html {
  const told = (asked: Explained | undefined): Html | undefined =>
    asked && (keptOut === undefined || !asked.held) ? toldConditions(telling, asked) : undefined;
  const fields = known
    .filter(([, value]) => keptOut === undefined || value === null)
    .map(
      ([field, value]) =>
        html`${linked(telling, 'fields', field)}: ${readWords(telling, { op: 'exists', attribute: field }, value)}`,
    );
  // Who could enter past the threshold is not kept out by it.
  const isPast = keptOut?.fastTrack === true;
  const past =
    fastTrack && threshold?.held === false && !isPast
      ? html`<div class="asked">${toldCondition(telling, fastTrack, telling.words.fastTracks[stage])}</div>`
      : undefined;
  return facts([
    [phrase(telling, 'gates'), gateWords(telling, keptOut)],
    [
      phrase(telling, 'mustBeKnown'),
      fields.length === 0 ? undefined : html`<div class="asked">${list(fields)}</div>`,
    ],
    [phrase(telling, 'required'), told(require)],
    [phrase(telling, 'threshold'), isPast ? undefined : told(threshold)],
    [phrase(telling, 'fastTrack'), past],
  ]);
}

function gateWords(telling: Telling, keptOut: EntryTest | undefined): Html | string | undefined {
  if (keptOut === undefined) return phrase(telling, 'noGate');
  return keptOut.gate === null ? undefined : linked(telling, 'gates', keptOut.gate);
}
