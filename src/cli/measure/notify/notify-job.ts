import type { ToolLanguage } from '../../../model/words/language.ts';
import { ownTemplate, readTemplate, type Template } from '../../../notify/template.ts';
import type { Instant } from '../../../support/instant.ts';
import type { Invocation } from '../../command.ts';
import { spokenLanguage } from '../../spoken-language.ts';
import { visibleOutput } from '../../visible-output.ts';
import { readLedgerFile } from './ledger-file.ts';
import { type NotifiedAgreement, type NotifyOptions, notifyOptions } from './notify-options.ts';
import { type OpenChannel, openChannel } from './open-channel.ts';
import { readOutboxFile } from './outbox-file.ts';

/** Escalations to be told, with everything that is known before anything is measured. */
export interface NotifyJob extends OpenChannel {
  readonly options: NotifyOptions;
  readonly language: ToolLanguage;
  readonly template: Template;
}

/** Undefined without `--notify`; or one sentence that says why nothing could be sent, before anything is measured. */
export function notifyJob(
  invocation: Invocation,
  sound: NotifiedAgreement,
  asOf: Instant,
): NotifyJob | string | undefined {
  const { io } = invocation;
  const { agreement } = sound;
  const options = notifyOptions(invocation, sound, asOf);
  if (options === undefined || typeof options === 'string') return options;
  const language = spokenLanguage(invocation, agreement);
  const template = chosenTemplate(invocation, options, language);
  if (typeof template === 'string') return template;
  // One that cannot be read is told before the work, not after it.
  const ledger = readLedgerFile(io.machine.files, options);
  if (typeof ledger === 'string') return ledger;
  const isJson = invocation.format === 'json';
  const opened = openChannel(options, {
    io,
    agreement,
    // What programs read does not depend on who asks.
    language: isJson ? 'en' : language,
    print: isJson ? () => {} : visibleOutput(io.stdout).write,
  });
  const [missing] = opened.missing;
  if (options.isSent && missing !== undefined) return `nothing can be sent: ${opened.missing.join('; ')}`;
  return { ...opened, options, language, template };
}

function chosenTemplate(
  { io }: Invocation,
  { folder, shownFolder }: NotifyOptions,
  language: ToolLanguage,
): Template | string {
  const name = `template.${language}.txt`;
  const shown = `${shownFolder}/${name}`;
  const file = readOutboxFile(io.machine.files, `${folder}/${name}`, shown);
  if (file.what === 'absent') return ownTemplate(language);
  if (file.what === 'unreadable') return file.trouble;
  const template = readTemplate(file.text);
  return typeof template === 'string' ? `${shown}: ${template}` : template;
}
