import type { Campaign } from '../model/campaign.ts';
import { type View } from './view.ts';
/** Where a campaign stands with sales, as a sign and in words, so that no colour has to say it. */
export declare function agreedState(view: View, { draft, signedOff }: Campaign): {
    readonly sign: string;
    readonly words: string;
};
