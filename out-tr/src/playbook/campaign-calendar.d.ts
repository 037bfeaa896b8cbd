import type { Campaign } from '../model/campaign.ts';
import { type Html } from './html.ts';
import { type View } from './view.ts';
/** Campaigns over months: a bar each, coloured by channel, with the word of sales as a sign and in words. */
export declare function campaignCalendar(view: View, campaigns: readonly Campaign[]): Html;
