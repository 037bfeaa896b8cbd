import { deciding } from '../../criteria/deciding.ts';
import type { Explained } from '../../criteria/explain.ts';
import type { Grounds } from '../../evaluate/grounds.ts';
import type { EntryGrounds } from '../../evaluate/journey/entry-grounds.ts';
import { type Html, html } from '../html.ts';
import { facts, list } from '../parts.ts';
import { conditionWords, linked, moment, phrase, type Telling } from './telling.ts';
import { readWords } from './told-missing.ts';

/** Why the lead entered each stage that it entered by the criteria: what was asked, and what it had then. */
export function toldEntries(telling: Telling, { entries }: Grounds): Html {
  return html`${entries.map((each) => toldEntry(telling, each))}`;
}

function toldEntry(telling: Telling, { entry, known, require, threshold, fastTrack }: EntryGrounds): Html {
  const { to, at } = entry;
  // The way past the threshold is of interest where the lead took it.
  const passed = fastTrack?.held === true && threshold?.held !== true;
  return html`<h3>${phrase(telling, 'whyStage')} ${linked(telling, 'stages', to)}, ${moment(telling, at)}</h3>${facts(
    [
      [
        phrase(telling, 'mustBeKnown'),
        list(
          known.map(
            ([field, value]) =>
              html`${linked(telling, 'fields', field)}: ${readWords(telling, { op: 'exists', attribute: field }, value)}${mark(telling, value !== null)}`,
          ),
        ),
      ],
      [phrase(telling, 'required'), require && toldConditions(telling, require)],
      [phrase(telling, 'threshold'), threshold && toldConditions(telling, threshold)],
      [
        phrase(telling, 'fastTrack'),
        passed ? list([line(telling, fastTrack, telling.words.fastTracks[to])]) : undefined,
      ],
      [phrase(telling, 'gates'), phrase(telling, 'noGate')],
    ],
  )}`;
}

/** What the gate found that ended the cycle or keeps the lead out. */
export function toldGate(telling: Telling, { gate }: Grounds): Html {
  if (gate === null) return html``;
  return gate.when
    ? toldConditions(telling, gate.when)
    : list([html`${telling.words.gateKinds[gate.gate.kind]}`]);
}

/** The parts that gave the answer, one line each. */
export function toldConditions(telling: Telling, explained: Explained): Html {
  const decisive = deciding(explained);
  const isList = decisive.criterion.op === 'all' && decisive.parts.length > 0;
  return list((isList ? decisive.parts : [decisive]).map((part) => line(telling, part)));
}

function line(
  telling: Telling,
  { criterion, held, reading, parts }: Explained,
  words: string = conditionWords(telling, criterion),
): Html {
  if (parts.length > 0 && 'of' in criterion) {
    const above = telling.words.connectives[criterion.op].replace(
      '{}',
      'k' in criterion ? String(criterion.k) : '',
    );
    return html`${above}${mark(telling, held)}${list(parts.map((part) => line(telling, part)))}`;
  }
  const saysAll = reading === undefined || criterion.op === 'reached' || criterion.op === 'objection';
  const told = saysAll
    ? words
    : phrase(telling, 'failing', words, readWords(telling, criterion, reading.value));
  return html`<span data-held="${String(held)}">${told}</span>${mark(telling, held)}`;
}

function mark(telling: Telling, held: boolean): Html {
  return html` – <span class="${held ? 'state met' : 'state'}">${phrase(telling, held ? 'holds' : 'holdsNot')}</span>`;
}
