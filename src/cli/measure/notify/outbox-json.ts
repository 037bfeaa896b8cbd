import { formatInstant } from '../../../support/instant.ts';
import type { ToldOutbox } from './run-notify.ts';

/** The document of `schemas/output/outbox.schema.json`. */
export function outboxJson({ job, asOf, letters, skipped, doubtful }: ToldOutbox): string {
  const { channel, options, missing } = job;
  const short = ({ letter: { message } }: Pick<ToldOutbox['letters'][number], 'letter'>) => ({
    key: message.key,
    at: formatInstant(message.at),
  });
  const document = {
    schemaVersion: 1,
    channel: channel.name,
    target: channel.target,
    asOf: formatInstant(asOf),
    from: formatInstant(options.from),
    ledger: options.shownLedger,
    dryRun: !options.isSent,
    messages: letters.map(({ letter, delivery }) => {
      const { thread, kind, to, by } = letter.message;
      return {
        ...short({ letter }),
        thread,
        kind,
        to,
        ...(by !== undefined && { by }),
        subject: letter.subject,
        content: channel.shown(letter),
        outcome: delivery === undefined ? 'would be sent' : outcomes[delivery.outcome],
        ...(delivery !== undefined && 'place' in delivery && { place: delivery.place }),
        ...(delivery !== undefined && 'reason' in delivery && { reason: delivery.reason }),
      };
    }),
    skipped: skipped.map((letter) => short({ letter })),
    inDoubt: doubtful.map((letter) => short({ letter })),
    missing,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const outcomes = {
  delivered: 'sent',
  skipped: 'skipped',
  refused: 'refused',
  unknown: 'in doubt',
  waiting: 'waiting',
} as const;
