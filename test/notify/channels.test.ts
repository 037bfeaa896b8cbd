import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { askWithin } from '../../src/host/http/ask.ts';
import type { Delivery } from '../../src/notify/channel.ts';
import { slack } from '../../src/notify/channels/slack.ts';
import { webhook } from '../../src/notify/channels/webhook.ts';
import type { HttpPort } from '../../src/notify/http.ts';
import { serverAddress } from '../../src/notify/server-address.ts';
import { readTemplate } from '../../src/notify/template.ts';
import { letterEnding } from './letters.ts';
import { closedPort, localServer, type Reply } from './local-server.ts';

/** A network on which half a second is long, and waiting costs nothing. */
function network(): { readonly http: HttpPort; readonly pauses: number[] } {
  const pauses: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
  };
  return { http: { ask: askWithin(500), pause }, pauses };
}

const secret = '/services/T0/B0/very-secret';

/** Sends one letter to a server that answers so, the last answer again and again. */
async function sentTo(channel: 'slack' | 'webhook', ...replies: readonly Reply[]) {
  const server = await localServer((_, number) => replies[number - 1] ?? replies.at(-1) ?? 'silence');
  const address = serverAddress(server.url + secret, 'THE_VARIABLE');
  if (typeof address === 'string') throw new Error(address);
  const { http, pauses } = network();
  const open = { slack, webhook }[channel](http, address);
  const delivery = await open.deliver(letterEnding('|L1'), undefined);
  expect(JSON.stringify([delivery, open.target])).not.toContain('secret');
  return { delivery, heard: server.heard, pauses };
}

const reasonOf = (delivery: Delivery): string => ('reason' in delivery ? delivery.reason : '');

describe('a webhook', () => {
  it('gets the published document with a key by which it knows a repetition', async () => {
    const { delivery, heard } = await sentTo('webhook', { status: 503 }, { status: 204 });
    expect(delivery).toEqual({ outcome: 'delivered' });
    expect(heard.map(({ path }) => path)).toEqual([secret, secret]);
    const key = '"frachtfink|first-contact-high-intent|inside-sales|2026-W01|L1"';
    expect(heard.map(({ headers }) => headers['idempotency-key'])).toEqual([key, key]);
    const ajv = new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } });
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/output/escalation.schema.json', 'utf8')));
    expect(validate(JSON.parse(heard[0]?.body ?? '')), JSON.stringify(validate.errors)).toBe(true);
    expect(heard[1]?.body).toBe(heard[0]?.body);
  });

  it('waits as long as the server says, in seconds or until a date, and not for hours', async () => {
    const seconds = await sentTo(
      'webhook',
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 200 },
    );
    expect([seconds.delivery.outcome, seconds.pauses]).toEqual(['delivered', [7000]]);
    const date = { date: 'Sun, 29 Nov 2026 18:00:00 GMT', 'retry-after': 'Sun, 29 Nov 2026 18:00:09 GMT' };
    const until = await sentTo('webhook', { status: 503, headers: date }, { status: 200 });
    expect([until.delivery.outcome, until.pauses]).toEqual(['delivered', [9000]]);
    const hours = await sentTo('webhook', { status: 429, headers: { 'retry-after': '7200' } });
    expect([hours.delivery.outcome, hours.heard.length]).toEqual(['refused', 1]);
    expect(reasonOf(hours.delivery)).toMatch(/takes no more for now/);
  });

  it('is asked four times at most, also where it does not answer', async () => {
    const failing = await sentTo('webhook', { status: 500 });
    expect([failing.delivery.outcome, failing.heard.length]).toEqual(['unknown', 4]);
    const silent = await sentTo('webhook', 'silence');
    expect([silent.delivery.outcome, silent.heard.length]).toEqual(['unknown', 4]);
    expect(reasonOf(silent.delivery)).toMatch(/nothing within 0.5 seconds/);
  });

  it('is not followed elsewhere, and not asked again what it refuses', async () => {
    const moved = await sentTo('webhook', { status: 302, headers: { location: 'https://example.com/' } });
    expect([moved.delivery.outcome, moved.heard.length]).toEqual(['refused', 1]);
    const wrong = await sentTo('webhook', { status: 422 });
    expect([wrong.delivery, wrong.heard.length]).toMatchObject([{ outcome: 'refused', isForAll: false }, 1]);
    const locked = await sentTo('webhook', { status: 401 });
    expect(locked.delivery).toMatchObject({ outcome: 'refused', isForAll: true });
  });

  it('that is not there refuses for all', async () => {
    const port = await closedPort();
    const address = { url: `http://127.0.0.1:${port}/very-secret`, shown: '127.0.0.1' };
    const delivery = await webhook(network().http, address).deliver(letterEnding('|L1'), undefined);
    expect(delivery).toMatchObject({ outcome: 'refused', isForAll: true });
    expect(reasonOf(delivery)).not.toContain('secret');
  });
});

describe('Slack', () => {
  it('gets text and blocks in which nothing of a title becomes a link or a mention', async () => {
    const { heard } = await sentTo('slack', { status: 200 });
    const payload: { text: string; blocks: { text?: { text: string } }[] } = JSON.parse(heard[0]?.body ?? '');
    expect(payload.text).toMatch(/^Conversation of the operations teams/);
    expect(payload.blocks.map((block) => Object.keys(block))).toEqual([
      ['type', 'text'],
      ['type', 'text'],
      ['type', 'elements'],
    ]);
  });

  it('has the three signs of its markup escaped in values, and templates left alone', () => {
    const template = readTemplate('{{subject}} <!here>\n\n*{{text}}*');
    if (typeof template === 'string') throw new Error(template);
    const letter = letterEnding('|L1', template);
    const { shown } = slack(network().http, { url: '', shown: '' });
    const evil = {
      ...letter,
      written: (asText: (text: string) => string) => ({ subject: asText('<!channel> & co'), body: '*bold*' }),
    };
    expect(shown(evil)).toContain('&lt;!channel&gt; &amp; co');
    expect(shown(letter)).toContain('<!here>');
  });

  it('takes long texts in sections of less than 3,000 characters', () => {
    const letter = letterEnding('|L1');
    const body = [
      ...Array.from({ length: 90 }, (_, line) => `line ${line} ${'x'.repeat(90)}`),
      'y'.repeat(7000),
    ];
    const { shown } = slack(network().http, { url: '', shown: '' });
    const long = { ...letter, written: () => ({ subject: 's', body: body.join('\n') }) };
    const { blocks }: { blocks: { text?: { text: string } }[] } = JSON.parse(shown(long));
    const texts = blocks.slice(1).flatMap(({ text }) => (text === undefined ? [] : [text.text]));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(3000);
    expect(texts.join('').replaceAll('\n', '')).toBe(body.join(''));
  });

  it('is not asked again unless it said that it took nothing: it cannot tell two of the same apart', async () => {
    const later = await sentTo('slack', { status: 429, headers: { 'retry-after': '1' } }, { status: 200 });
    expect([later.delivery.outcome, later.heard.length]).toEqual(['delivered', 2]);
    const closed = await sentTo('slack', { status: 503 });
    expect([closed.delivery.outcome, closed.heard.length]).toEqual(['refused', 1]);
    // A gateway that gives up may have handed the message on.
    const gateway = await sentTo('slack', { status: 504 });
    expect([gateway.delivery.outcome, gateway.heard.length]).toEqual(['unknown', 1]);
    for (const reply of ['hang up', 'silence'] as const) {
      const lost = await sentTo('slack', reply);
      expect([lost.delivery.outcome, lost.heard.length]).toEqual(['unknown', 1]);
    }
  });
});

describe('addresses of servers', () => {
  it.each([
    ['https://example.com/x', 'example.com, from V'],
    ['http://localhost:8080/x', 'localhost:8080, from V'],
    [' https://example.com:8443/x?token=secret ', 'example.com:8443, from V'],
  ])('%s is one', (given, shown) => {
    expect(serverAddress(given, 'V')).toMatchObject({ shown });
  });

  it.each([
    'http://example.com/secret',
    'ftp://example.com/secret',
    'secret',
    'https://a:secret@example.com/',
  ])('%s is none, and is not said', (given) => {
    const told = serverAddress(given, 'V');
    expect(told).toEqual(expect.stringMatching(/^V /));
    expect(told).not.toContain('secret@');
    expect(told).not.toContain('/secret');
  });
});
