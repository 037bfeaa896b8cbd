import type { Campaign } from '../../model/campaign.ts';
import { say, type View } from '../view.ts';

/** Where a campaign stands with sales, as a sign and in words, so that no colour has to say it. */
export function agreedState(
  view: View,
  { draft, signedOff }: Campaign,
): { readonly sign: string; readonly words: string } {
  if (signedOff !== undefined) return { sign: '✓', words: say(view, 'agreed', 'zugesagt') };
  if (draft) return { sign: '✎', words: say(view, 'draft', 'Entwurf') };
  return { sign: '✗', words: say(view, 'not agreed', 'nicht zugesagt') };
}
