import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { EscalationEvent } from '../../../src/measure/escalation/escalation-event.ts';
import { escalationTermsOf } from '../../../src/measure/escalation/escalation-terms.ts';
import { escalationsOf } from '../../../src/measure/escalation/escalations.ts';
import {
  type MeasuredWeek,
  promisesOfAgreement,
} from '../../../src/measure/escalation/promises-of-agreement.ts';
import { type Ledger, ledgerText, readLedger, withEntry } from '../../../src/measure/outbox/ledger.ts';
import type { Message } from '../../../src/measure/outbox/message.ts';
import { type OutboxTerms, outboxOf } from '../../../src/measure/outbox/outbox.ts';
import { monthAt } from '../../../src/support/period.ts';
import { rational } from '../../../src/support/rational.ts';
import { instant } from '../../evaluate/a-lead.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';

const agreement = referenceAgreement();

const week = (id: string, label: string, met: number, breached: number): MeasuredWeek => ({
  by: 'sla',
  id,
  scope: 'inside-sales',
  week: label,
  met,
  breached,
});

const weeks = ['first-contact-high-intent', 'first-contact-standard'].flatMap((id) => [
  week(id, '2026-W02', 17, 3),
  week(id, '2026-W03', 17, 3),
  week(id, '2026-W04', 2, 0),
  week(id, '2026-W05', 10, 3),
]);
const terms: OutboxTerms = { channel: 'slack', from: 0, isAsked: false, canRepeat: false };

const january = {
  commitment: 'mql-volume',
  period: monthAt(agreement.zone, instant('2026-01-15T12:00Z')),
  value: rational(177),
};

function eventsAt(asOf: string): readonly EscalationEvent[] {
  const promises = promisesOfAgreement(agreement, { weeks, periods: [january] });
  return escalationsOf(promises, [], escalationTermsOf(agreement, instant(asOf))).events;
}

function written({ to, by, subject, text }: Message, language: 'en' | 'de'): string {
  return [`${to.join(', ')}${by === undefined ? '' : ` by ${by}`}`, subject[language], text[language]].join(
    '\n',
  );
}

/** The only message whose key ends so. */
function messageAt(asOf: string, key: string): Message {
  const { messages } = outboxOf(agreement, eventsAt(asOf), new Map(), terms);
  const [found, ...others] = messages.filter((message) => message.key === key);
  if (found === undefined || others.length > 0) throw new Error(`not once: ${key}`);
  return found;
}

describe('messages of escalation', () => {
  it('say who meets until when, which weeks came to what, and what to do', () => {
    const message = messageAt('2026-01-14T00:00Z', 'first-contact-high-intent|inside-sales|2026-W02|L1');
    // Told on Wednesday 14 January at 00:00; five working days later it is Wednesday again.
    expect(written(message, 'en')).toMatchInlineSnapshot(`
      "marketing-ops, sales-ops by 2026-01-21
      Conversation of the operations teams: “First contact, high intent”, Inside sales DACH
      2026-W01 to 2026-W02: 17 of 20 kept, 85 %; promised: 95 %.
      After the first missed week both sides look at the cases and agree on a remedy, an owner and a date.
      By 2026-01-21."
    `);
    expect(written(message, 'de')).toMatchInlineSnapshot(`
      "marketing-ops, sales-ops by 2026-01-21
      Gespräch der Operations-Teams: „Erstkontakt, hohe Absicht“, Innendienst DACH
      2026-W01 bis 2026-W02: 17 von 20 eingehalten, 85 %; zugesagt: 95 %.
      Nach der ersten verfehlten Woche sehen beide Seiten die Fälle durch und vereinbaren Abhilfe, Zuständigkeit und Termin.
      Bis 2026-01-21."
    `);
  });

  it('say why a level was reached, and over which merged weeks', () => {
    const message = messageAt('2026-02-04T00:00Z', 'first-contact-high-intent|inside-sales|2026-W02|L2');
    expect(written(message, 'en')).toMatchInlineSnapshot(`
      "revenue-operations, vp-marketing, vp-sales by 2026-02-18
      Review by the VPs: “First contact, high intent”, Inside sales DACH
      2026-W04 to 2026-W05: 12 of 15 kept, 80 %; promised: 95 %.
      That makes 4 missed weeks in a row or more.
      After a month of consistent misses the VPs decide on people, budget or definition, in writing.
      By 2026-02-18."
    `);
    expect(written(message, 'de')).toMatchInlineSnapshot(`
      "revenue-operations, vp-marketing, vp-sales by 2026-02-18
      Durchsicht durch die Leitungen: „Erstkontakt, hohe Absicht“, Innendienst DACH
      2026-W04 bis 2026-W05: 12 von 15 eingehalten, 80 %; zugesagt: 95 %.
      Damit sind 4 Wochen nacheinander verfehlt oder mehr.
      Nach einem Monat anhaltender Verfehlung entscheiden die Leitungen schriftlich über Personal, Budget oder Definition.
      Bis 2026-02-18."
    `);
  });

  it('name the promises of a whole department', () => {
    const message = messageAt('2026-02-04T00:00Z', 'side:sales|2026-W05|breadth');
    expect(written(message, 'en')).toMatchInlineSnapshot(`
      "managing-director, vp-marketing, vp-sales by 2026-02-18
      Intervention of the managing director: several promises (Sales)
      At level 2 or above after 2026-W05: “First contact, high intent”, “First contact, standard”.
      A miss that has become systemic is no matter of the teams any more. The agreement or the organisation changes.
      By 2026-02-18."
    `);
    expect(written(message, 'de')).toMatchInlineSnapshot(`
      "managing-director, vp-marketing, vp-sales by 2026-02-18
      Eingriff der Geschäftsführung: mehrere Zusagen (Vertrieb)
      Auf Stufe 2 oder höher nach 2026-W05: „Erstkontakt, hohe Absicht“, „Erstkontakt, Standard“.
      Ein Verstoß mit System ist keine Sache der Teams mehr. Dann ändert sich die Vereinbarung oder die Organisation.
      Bis 2026-02-18."
    `);
  });

  it('hold the value of a period against what is promised', () => {
    const message = messageAt('2026-02-03T00:00Z', 'commitment/mql-volume|all|2026-01|L1');
    expect(written(message, 'en')).toMatchInlineSnapshot(`
      "marketing-ops, sales-ops by 2026-02-10
      Conversation of the operations teams: “MQLs per month”
      2026-01: 177; promised: at least 190.
      After the first missed week both sides look at the cases and agree on a remedy, an owner and a date.
      By 2026-02-10."
    `);
    expect(written(message, 'de')).toMatchInlineSnapshot(`
      "marketing-ops, sales-ops by 2026-02-10
      Gespräch der Operations-Teams: „MQLs pro Monat“
      2026-01: 177; zugesagt: mindestens 190.
      Nach der ersten verfehlten Woche sehen beide Seiten die Fälle durch und vereinbaren Abhilfe, Zuständigkeit und Termin.
      Bis 2026-02-10."
    `);
  });

  it('ask for nothing when an incident lapses', () => {
    const message = messageAt('2026-12-01T00:00Z', 'first-contact-standard|inside-sales|2026-W02|lapsed');
    expect(message.by).toBeUndefined();
    expect(written(message, 'en')).toMatchInlineSnapshot(`
      "revenue-operations, vp-marketing, vp-sales
      Lapsed: “First contact, standard”, Inside sales DACH
      For 8 weeks there was too little to judge."
    `);
    expect(written(message, 'de')).toMatchInlineSnapshot(`
      "revenue-operations, vp-marketing, vp-sales
      Erloschen: „Erstkontakt, Standard“, Innendienst DACH
      Seit 8 Wochen gab es zu wenig zu beurteilen."
    `);
  });
});

/** With everything recorded that an outbox has to send. */
function afterSending(ledger: Ledger, messages: readonly Message[], channel = 'slack'): Ledger {
  return messages.reduce((all, { key, at }) => withEntry(all, { key, at, channel, state: 'sent' }), ledger);
}

describe('what was told', () => {
  it('is told once on a channel, however often and however late it is asked', () => {
    const first = outboxOf(agreement, eventsAt('2026-01-20T00:00Z'), new Map(), terms);
    expect(first.messages.length).toBeGreaterThan(0);
    const sent = afterSending(new Map(), first.messages);
    expect(outboxOf(agreement, eventsAt('2026-01-20T00:00Z'), sent, terms).messages).toEqual([]);
    const later = outboxOf(agreement, eventsAt('2026-12-01T00:00Z'), sent, terms);
    const keys = [...first.messages, ...later.messages].map(({ key }) => key);
    expect(keys).toEqual(eventsAt('2026-12-01T00:00Z').map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    const elsewhere = outboxOf(agreement, eventsAt('2026-01-20T00:00Z'), sent, {
      ...terms,
      channel: 'email',
    });
    expect(elsewhere.messages).toEqual(first.messages);
  });

  it('leaves out what is too old, until somebody asks for it', () => {
    const events = eventsAt('2026-12-01T00:00Z');
    const from = instant('2026-02-04T00:00Z');
    const outbox = outboxOf(agreement, events, new Map(), { ...terms, from });
    expect(outbox.skipped.map(({ key }) => key)).toEqual(
      events.filter(({ at }) => at < from).map(({ key }) => key),
    );
    expect(outbox.messages.map(({ key }) => key)).toEqual(
      events.filter(({ at }) => at >= from).map(({ key }) => key),
    );
    const skipped = outbox.skipped.reduce<Ledger>(
      (all, { key, at }) => withEntry(all, { key, at, channel: 'slack', state: 'skipped' }),
      new Map(),
    );
    const again = outboxOf(agreement, events, skipped, terms);
    expect([again.messages, again.skipped]).toEqual([outbox.messages, []]);
    const asked = outboxOf(agreement, events, skipped, { ...terms, isAsked: true });
    expect(asked.messages.map(({ key }) => key)).toEqual(events.map(({ key }) => key));
  });

  it('is sent again after a run that ended in between only where the channel takes it for one', () => {
    const events = eventsAt('2026-01-14T00:00Z');
    const [first] = events;
    if (first === undefined) throw new Error('no event');
    const ledger = withEntry(new Map(), { key: first.key, at: first.at, channel: 'slack', state: 'sending' });
    const keysOf = (canRepeat: boolean) => {
      const { messages, doubtful } = outboxOf(agreement, events, ledger, { ...terms, canRepeat });
      return [messages, doubtful].map((each) => each.map(({ key }) => key));
    };
    const others = events.slice(1).map(({ key }) => key);
    expect(keysOf(false)).toEqual([others, [first.key]]);
    expect(keysOf(true)).toEqual([[first.key, ...others], []]);
  });

  it('is kept in a file of the published form, the same bytes in whatever order it was told', () => {
    const { messages } = outboxOf(agreement, eventsAt('2026-12-01T00:00Z'), new Map(), terms);
    const half = afterSending(new Map(), messages);
    const [place] = [...half.values()];
    if (place === undefined) throw new Error('nothing was sent');
    const sent = withEntry(afterSending(half, messages, 'email'), { ...place, place: '#12' });
    const text = ledgerText(sent);
    expect(ledgerText(new Map([...sent].toReversed()))).toBe(text);
    expect(readLedger(text)).toEqual(new Map(sent));
    const ajv = new Ajv2020({ strict: true, formats: { 'date-time': true } });
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/output/sent.schema.json', 'utf8')));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(ledgerText(new Map())).toBe('{\n  "schemaVersion": 1,\n  "sent": []\n}\n');
  });

  const line = '{"key":"a|b|c|L1","channel":"slack","at":"2026-01-01T00:00Z","state":"sent"}';

  it.each([
    '',
    '{}',
    '[]',
    '{"schemaVersion":2,"sent":[]}',
    '{"schemaVersion":1,"sent":[null]}',
    `{"schemaVersion":1,"sent":[${line},${line}]}`,
    ...['"key":"a|b|c|L1"', '"channel":"slack"', '"at":"2026-01-01T00:00Z"', '"state":"sent"'].map(
      (part) => `{"schemaVersion":1,"sent":[${line.replace(part, '"x":1')}]}`,
    ),
    `<<<<<<< main\n{"schemaVersion":1,"sent":[${line}]}`,
  ])('no file is guessed at: %s', (text) => {
    expect(readLedger(text)).toBeUndefined();
  });
});
