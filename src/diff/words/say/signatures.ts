import type { Signature } from '../../../model/signature.ts';
import type { Teller } from '../teller.ts';
import { titleOf } from './named.ts';
import { listOf } from './plain.ts';
import { dateText } from './time.ts';

/** Who has signed: `Sales (Head of sales, 3 November 2026)`. */
export const signatures: Teller<readonly Signature[]> = listOf(({ side, by, on }: Signature, speaker) => {
  const { parties } = speaker.names;
  return `${speaker.words(parties[side].title) || side} (${titleOf('role', by, speaker)}, ${dateText(on, speaker)})`;
});
