import { formatInstant } from '../../support/instant.ts';
import { deliveryOf } from '../answer-delivery.ts';
import { askPatiently } from '../ask-patiently.ts';
import type { Channel } from '../channel.ts';
import type { HttpPort } from '../http.ts';
import type { Letter } from '../letter.ts';
import type { ServerAddress } from '../server-address.ts';

/** Any server that takes JSON, and takes two messages with one idempotency key for one. */
export function webhook(http: HttpPort, { url, shown }: ServerAddress): Channel {
  return {
    name: 'webhook',
    canRepeat: true,
    pauseMs: 0,
    target: shown,
    shown: (letter) =>
      `Idempotency-Key: ${idempotencyKey(letter)}\n${JSON.stringify(webhookPayload(letter), null, 2)}`,
    deliver: async (letter) => {
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': idempotencyKey(letter),
      };
      const body = JSON.stringify(webhookPayload(letter));
      const answer = await askPatiently(http, { method: 'POST', url, headers, body }, { isRepeatable: true });
      return deliveryOf(answer, `the webhook (${shown})`);
    },
  };
}

/** A string of RFC 8941, as the draft of the header asks for; keys and ids are plain ASCII. */
function idempotencyKey({ agreement, message: { key } }: Letter): string {
  return `"${`${agreement}|${key}`.replace(/[^\x20-\x7e]/g, '?').replace(/["\\]/g, '\\$&')}"`;
}

/** Described by `schemas/output/escalation.schema.json`. */
function webhookPayload(letter: Letter) {
  const { key, thread, kind, at, to, by } = letter.message;
  const { subject, body } = letter.written((text) => text);
  return {
    schemaVersion: 1,
    agreement: letter.agreement,
    key,
    thread,
    kind,
    at: formatInstant(at),
    to,
    ...(by !== undefined && { by }),
    subject,
    text: body,
  };
}
