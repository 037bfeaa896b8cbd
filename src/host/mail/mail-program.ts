import { spawn } from 'node:child_process';
import type { Delivery } from '../../notify/channel.ts';
import type { Postbox } from '../../notify/channels/email.ts';
import { isSystemError } from '../file-system.ts';

/** A program that answers later than this hangs. */
const longestMs = 60_000;

/**
 * The mail program of the machine, called as `sendmail` has always been: recipients stand in the mail, which comes by
 * standard input. Postfix, Exim, msmtp and ssmtp all have one.
 */
export function mailProgram(program: string): Postbox {
  return {
    target: `${program} -t -i`,
    canRepeat: false,
    give: (_, mail) => given(program, mail.replaceAll('\r\n', '\n')),
  };
}

function given(program: string, mail: string): Promise<Delivery> {
  return new Promise((resolve) => {
    const child = spawn(program, ['-t', '-i'], {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: longestMs,
      windowsHide: true,
    });
    child.on('error', (error) => {
      const reason = `${program} cannot be run: ${isSystemError(error) ? error.code : 'unknown reason'}`;
      resolve({ outcome: 'refused', reason, isForAll: true });
    });
    child.on('close', (code) => {
      if (code === 0) resolve({ outcome: 'delivered' });
      else if (code === null)
        resolve({ outcome: 'unknown', reason: `${program} was ended before it was done` });
      else resolve({ outcome: 'refused', reason: `${program} ended with ${code}`, isForAll: true });
    });
    // A program that ends early closes its input; what it says then is its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(mail);
  });
}
