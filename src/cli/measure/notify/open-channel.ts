import { mailFolder } from '../../../host/mail/mail-folder.ts';
import { mailProgram } from '../../../host/mail/mail-program.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { ToolLanguage } from '../../../model/words/language.ts';
import type { Channel } from '../../../notify/channel.ts';
import { email } from '../../../notify/channels/email.ts';
import { githubIssue } from '../../../notify/channels/github-issue.ts';
import { slack } from '../../../notify/channels/slack.ts';
import { stdout } from '../../../notify/channels/stdout.ts';
import { webhook } from '../../../notify/channels/webhook.ts';
import { addressOf } from '../../../notify/mail/mail-text.ts';
import { readRecipients } from '../../../notify/recipients.ts';
import { type ServerAddress, serverAddress } from '../../../notify/server-address.ts';
import { choiceWords } from '../../../shape/value-words.ts';
import type { Io } from '../../io.ts';
import type { NotifyOptions } from './notify-options.ts';
import { readOutboxFile } from './outbox-file.ts';

/** A channel with what is still missing before it can send anything; without that it can only show. */
export interface OpenChannel {
  readonly channel: Channel;
  /** One sentence each, without anything secret. */
  readonly missing: readonly string[];
}

interface Surroundings {
  readonly io: Io;
  readonly agreement: Agreement;
  /** In which it is said where the channel leads. */
  readonly language: ToolLanguage;
  /** Where the channel `stdout` writes. */
  readonly print: (text: string) => void;
}

/** Addresses and tokens come from the environment: a command line can be read by everybody on the machine. */
export function openChannel(options: NotifyOptions, surroundings: Surroundings): OpenChannel {
  switch (options.channel) {
    case 'slack':
      return atServer(surroundings.io, 'LEADPACT_SLACK_WEBHOOK_URL', (address) =>
        slack(surroundings.io.http, address),
      );
    case 'webhook':
      return atServer(surroundings.io, 'LEADPACT_WEBHOOK_URL', (address) =>
        webhook(surroundings.io.http, address),
      );
    case 'github-issue':
      return atGithub(options, surroundings.io);
    case 'email':
      return byMail(options, surroundings);
    case 'stdout':
      return { channel: stdout(surroundings.print), missing: [] };
    default:
      return options.channel satisfies never;
  }
}

function atServer(io: Io, variable: string, open: (address: ServerAddress) => Channel): OpenChannel {
  const given = io.environment[variable] ?? '';
  const address =
    given === '' ? `${variable} is not set; it holds the address to send to` : serverAddress(given, variable);
  return typeof address === 'string'
    ? { channel: open({ url: '', shown: `${variable}, which cannot be used` }), missing: [address] }
    : { channel: open(address), missing: [] };
}

function atGithub({ repository }: NotifyOptions, { environment, http }: Io): OpenChannel {
  const name = repository ?? environment['GITHUB_REPOSITORY'] ?? '';
  const token = environment['GITHUB_TOKEN'] ?? environment['GH_TOKEN'] ?? '';
  const api = serverAddress(environment['GITHUB_API_URL'] ?? 'https://api.github.com', 'GITHUB_API_URL');
  const isName = /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(name);
  return {
    channel: githubIssue(http, {
      api: typeof api === 'string' ? '' : api.url.replace(/\/$/, ''),
      repository: isName ? name : 'an unknown repository',
      token,
    }),
    missing: [
      ...(isName
        ? []
        : ['it is not said in which repository; write for example --repository example/agreement']),
      ...(token === '' ? ['GITHUB_TOKEN is not set; it holds a token that may write issues there'] : []),
      ...(typeof api === 'string' ? [api] : []),
    ],
  };
}

function byMail(options: NotifyOptions, { io, agreement, language }: Surroundings): OpenChannel {
  const shown = `${options.shownFolder}/recipients.json`;
  const text = readOutboxFile(io.machine.files, `${options.folder}/recipients.json`, shown);
  const read = text.what === 'text' ? readRecipients(text.text) : text.trouble;
  const addresses = typeof read === 'string' ? new Map<string, readonly string[]>() : read;
  const roles = [...new Set(agreement.escalation.levels.flatMap(({ who }) => who))].toSorted();
  const without = roles.filter((role) => !addresses.has(role));
  const given = io.environment['LEADPACT_MAIL_FROM'];
  const from = addressOf(given ?? '');
  const program = io.environment['LEADPACT_SENDMAIL'] ?? '';
  const postbox =
    program === ''
      ? mailFolder(
          io.machine.files,
          `${options.folder}/mail`,
          `${language === 'de' ? 'Dateien' : 'files'} in ${options.shownFolder}/mail`,
        )
      : mailProgram(program);
  return {
    channel: email(postbox, { from: from ?? 'nobody@invalid', addresses, now: io.clock.now() }),
    missing: [
      ...(from === undefined ? [senderMissing(given)] : []),
      ...(typeof read === 'string' ? [`${shown}: ${read}`] : []),
      ...(typeof read !== 'string' && without.length > 0
        ? [`${shown} has no address of ${choiceWords(without, 'and')}, to whom levels of escalation turn`]
        : []),
    ],
  };
}

function senderMissing(given: string | undefined): string {
  return given === undefined || given === ''
    ? 'LEADPACT_MAIL_FROM is not set; it holds the address from which the mails come'
    : 'LEADPACT_MAIL_FROM holds no address; write one like agreement@example.com, without a name';
}
