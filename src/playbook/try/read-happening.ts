import type { Happening } from '../../model/sample.ts';
import { touchTypes } from '../../model/touch-type.ts';
import { normalText } from '../../support/normal-text.ts';
import { ownValue } from '../../support/own-value.ts';
import { isRecord, onlyHas, Unreadable } from './plain-data.ts';
import {
  date,
  flag,
  instant,
  nameIn,
  needed,
  oneOf,
  type Part,
  type Read,
  readParts,
  stage,
  text,
} from './read-parts.ts';
import { readValues } from './read-values.ts';
import type { ToldAgreement } from './tried-agreement.ts';

/** It happened, and there is nothing more to say. */
const happened: Read = (written) => (written === true ? {} : undefined);

const consent: Read = (written, { agreement }) => {
  const [[purpose, state] = ['']] = isRecord(written) ? Object.entries(written) : [];
  const known = ownValue(agreement.consentPurposes, purpose) !== undefined;
  return known && (state === 'given' || state === 'withdrawn') ? { purpose, state } : undefined;
};

const properties: Read = (written, { agreement, record, path }) => {
  const signal = ownValue(agreement.signals, String(record['signal']));
  if (signal === undefined || !isRecord(written)) return undefined;
  onlyHas(written, signal.properties, path);
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, normalText(String(value))]),
  );
};

/** Verb → what an entry with it may say; the verb itself comes first. */
const verbs: Readonly<Record<string, readonly Part[]>> = {
  signal: [
    ['signal', 'signal', nameIn(({ signals }) => signals)],
    ['properties', 'properties', properties, {}],
    ['bot', 'bot', flag, false],
    ['internal', 'internal', flag, false],
  ],
  set: [['set', '', (written, { agreement, path }) => readValues(agreement, written, path)]],
  consent: [['consent', '', consent]],
  objection: [['objection', '', happened]],
  move: [['move', 'to', stage]],
  accept: [['accept', '', happened]],
  dispose: [
    ['dispose', 'reason', nameIn(({ reasons }) => reasons)],
    ['until', 'date', date],
  ],
  correct: [['correct', 'voids', text]],
  touch: [
    ['touch', 'type', oneOf(touchTypes)],
    ['direction', 'direction', oneOf(['outbound', 'inbound']), 'outbound'],
    ['automated', 'automated', flag, false],
    ['answered', 'answered', flag, false],
  ],
  pause: [
    ['pause', 'state', text],
    ['until', 'until', instant],
  ],
  reassign: [
    ['reassign', 'cause', text],
    ['to', 'to', nameIn(({ members }) => members)],
  ],
  meeting: [['meeting', 'outcome', oneOf(['held', 'no-show'])]],
};

/** The key that says what happened. */
export function verbOf(entry: object): string {
  return Object.keys(verbs).find((verb) => verb in entry) ?? '';
}

const place = { file: '', document: 0, path: [] };

export function readHappening(
  agreement: ToldAgreement,
  written: unknown,
  path: string,
  index: number,
): Happening {
  if (!isRecord(written)) throw new Unreadable(path);
  const what = verbOf(written);
  const parts = verbs[what];
  if (parts === undefined) throw new Unreadable(`${path}/`);
  const read = readParts({ agreement, record: written, path }, [
    ...parts,
    ['id', 'id', text, `t${index + 1}`],
    ['at', 'at', instant, needed],
    ['loggedAt', 'loggedAt', instant],
  ]);
  // The boundary: the parts of each verb are those of what happened.
  return { what, place, ...read } as unknown as Happening;
}
