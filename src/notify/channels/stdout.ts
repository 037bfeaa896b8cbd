import type { Channel } from '../channel.ts';
import type { Letter } from '../letter.ts';

/** Whoever reads what the command prints. */
export function stdout(write: (text: string) => void): Channel {
  return {
    name: 'stdout',
    canRepeat: false,
    pauseMs: 0,
    target: 'stdout',
    shown: plainText,
    deliver: async (letter) => {
      write(`${plainText(letter)}\n\n`);
      return { outcome: 'delivered' };
    },
  };
}

function plainText(letter: Letter): string {
  const { subject, body } = letter.written((text) => text);
  return `${subject}\n\n${body}`;
}
