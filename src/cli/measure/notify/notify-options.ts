import { resolve } from 'node:path';
import { type ChannelName, channelNames } from '../../../notify/channel.ts';
import type { Instant } from '../../../support/instant.ts';
import { parseLocalDate } from '../../../support/local-date.ts';
import { startOfDay } from '../../../support/zoned-time.ts';
import type { Invocation } from '../../command.ts';
import type { JudgedAgreement } from '../../records/judged-agreement.ts';

/** What of an agreement is asked before anything is measured. */
export type NotifiedAgreement = Pick<JudgedAgreement, 'agreement' | 'versions' | 'folder'>;

/** What was asked for about escalations. */
export interface NotifyOptions {
  readonly channel: ChannelName;
  /** Really, and not only to be shown. */
  readonly isSent: boolean;
  /** Absolute, with forward slashes. */
  readonly ledger: string;
  /** As the user knows it. */
  readonly shownLedger: string;
  /** Absolute: where templates, recipients and mails lie. */
  readonly folder: string;
  readonly shownFolder: string;
  /** Events before it are no news any more. */
  readonly from: Instant;
  /** Somebody said from when on. */
  readonly isFromGiven: boolean;
  readonly repository?: string;
}

/** Who was not told for longer than this would be told of what is over. */
const newsDays = 14;

const onlyWith = ['send', 'ledger', 'notifySince', 'repository'] as const;

/** Undefined without `--notify`; or one sentence that says which option cannot be understood. */
export function notifyOptions(
  { io, options }: Pick<Invocation, 'io' | 'options'>,
  { agreement, versions: [first], folder }: NotifiedAgreement,
  asOf: Instant,
): NotifyOptions | string | undefined {
  const channel = channelNames.find((name) => name === options['notify']);
  if (channel === undefined) {
    const lonely = onlyWith.find((name) => options[name] !== undefined);
    const flag = lonely === 'notifySince' ? 'notify-since' : lonely;
    return flag && `--${flag} is about escalations: say where they are told with --notify`;
  }
  if ((first?.agreement ?? agreement).effectiveFrom === undefined)
    return 'escalations are counted from the day on which the agreement took effect; write it as effectiveFrom in the document that begins with `kind: agreement`';
  const from = fromOption(options['notifySince'], agreement.zone, asOf);
  if (typeof from === 'string') return from;
  const given = options['ledger'];
  const repository = options['repository'];
  return {
    channel,
    isSent: options['send'] === true,
    ledger:
      typeof given === 'string'
        ? resolve(io.workingFolder, given).replaceAll('\\', '/')
        : `${folder.path}/outbox/sent.json`,
    shownLedger: typeof given === 'string' ? given : `${folder.shown}outbox/sent.json`,
    folder: `${folder.path}/outbox`,
    shownFolder: `${folder.shown}outbox`,
    from,
    isFromGiven: options['notifySince'] !== undefined,
    ...(typeof repository === 'string' && { repository }),
  };
}

function fromOption(given: unknown, zone: string, asOf: Instant): Instant | string {
  if (typeof given !== 'string') return asOf - newsDays * 86_400_000;
  const day = parseLocalDate(given);
  return day === undefined
    ? `${given} is no date; write for example --notify-since 2026-11-01`
    : startOfDay(zone, day);
}
