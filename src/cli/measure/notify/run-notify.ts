import { dirname } from 'node:path';
import { acquireWorkspace, releaseWorkspace } from '../../../host/workspace.ts';
import type { EscalationEvent } from '../../../measure/escalation/escalation-event.ts';
import type { Ledger } from '../../../measure/outbox/ledger.ts';
import type { Message } from '../../../measure/outbox/message.ts';
import { outboxOf } from '../../../measure/outbox/outbox.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { type Letter, letterOf } from '../../../notify/letter.ts';
import { type Sending, sendOutbox, withSkipped } from '../../../notify/send-outbox.ts';
import type { Instant } from '../../../support/instant.ts';
import type { Invocation } from '../../command.ts';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { couldNotRun } from '../../refusal.ts';
import { visibleOutput } from '../../visible-output.ts';
import { keepLedgerFile, readLedgerFile } from './ledger-file.ts';
import type { NotifyJob } from './notify-job.ts';
import { outboxJson } from './outbox-json.ts';
import { outboxText, troubleLines } from './outbox-text.ts';

/** What a run has to tell on one channel, and what became of it. */
export interface ToldOutbox {
  readonly job: NotifyJob;
  readonly agreement: Agreement;
  readonly asOf: Instant;
  /** In the order of sending; without a delivery where it is only shown. */
  readonly letters: readonly (Pick<Sending, 'letter'> & Partial<Sending>)[];
  readonly skipped: readonly Letter[];
  readonly doubtful: readonly Letter[];
}

interface Telling {
  readonly agreement: Agreement;
  readonly events: readonly EscalationEvent[];
  readonly asOf: Instant;
}

/** Shows what would be told of escalations, or tells it and remembers that. */
export async function runNotify(invocation: Invocation, job: NotifyJob, telling: Telling): Promise<ExitCode> {
  const { io } = invocation;
  const told = job.options.isSent ? await sent(invocation, job, telling) : shown(invocation, job, telling);
  if (typeof told === 'string') return couldNotRun(io, told);
  const text = invocation.format === 'json' ? outboxJson(told) : outboxText(told, job.language);
  visibleOutput(io.stdout).write(text);
  const troubles = troubleLines(told, job.language);
  if (troubles.length === 0) return exitCodes.clean;
  visibleOutput(io.stderr).write(`${troubles.join('\n')}\n`);
  return job.options.isSent ? exitCodes.couldNotRun : exitCodes.clean;
}

function shown({ io }: Invocation, job: NotifyJob, telling: Telling): ToldOutbox | string {
  const ledger = readLedgerFile(io.machine.files, job.options);
  if (typeof ledger === 'string') return ledger;
  const { letters, skipped, doubtful } = lettersOf(job, telling, ledger);
  return { ...head(job, telling), letters: letters.map((letter) => ({ letter })), skipped, doubtful };
}

/** Another run may hold the ledger no longer than this, so this one ends before. */
const longestMs = 8 * 60_000;

/** Only one run at a time may look at a ledger and send what it lacks. */
async function sent({ io }: Invocation, job: NotifyJob, telling: Telling): Promise<ToldOutbox | string> {
  const { files } = io.machine;
  const held = acquireWorkspace(io.machine, dirname(job.options.ledger));
  if (held.what === 'busy') {
    const owner = held.owner === undefined ? '' : ` (process ${held.owner.pid} on ${held.owner.machine})`;
    return `another run${owner} is just sending what ${job.options.shownLedger} lacks; nothing was sent here, run it again later`;
  }
  const since = io.clock.now();
  try {
    const before = readLedgerFile(files, job.options);
    if (typeof before === 'string') return before;
    const keep = (ledger: Ledger): void => keepLedgerFile(files, job.options, ledger);
    const { letters, skipped, doubtful } = lettersOf(job, telling, before);
    const ledger = withSkipped(before, job.channel.name, skipped);
    if (skipped.length > 0) keep(ledger);
    const sendings = await sendOutbox(letters, {
      channel: job.channel,
      ledger,
      keep,
      pause: io.http.pause,
      mayGoOn: () => io.clock.now() - since < longestMs,
    });
    return { ...head(job, telling), letters: sendings, skipped, doubtful };
  } finally {
    releaseWorkspace(io.machine, held.workspace);
  }
}

function head(job: NotifyJob, { agreement, asOf }: Telling) {
  return { job, agreement, asOf };
}

function lettersOf(job: NotifyJob, { agreement, events }: Telling, ledger: Ledger) {
  const { options, channel } = job;
  const outbox = outboxOf(agreement, events, ledger, {
    channel: channel.name,
    from: options.from,
    isAsked: options.isFromGiven,
    canRepeat: channel.canRepeat,
  });
  const written = (messages: readonly Message[]): readonly Letter[] =>
    messages.map((message) => letterOf(agreement, message, job));
  return {
    letters: written(outbox.messages),
    skipped: written(outbox.skipped),
    doubtful: written(outbox.doubtful),
  };
}
