import type { Agreement } from '../model/agreement.ts';
import type { Campaign } from '../model/campaign.ts';
import { type Month } from '../support/month.ts';
/** Campaigns that somebody counts on. */
export declare function plannedCampaigns({ campaigns }: Agreement): readonly Campaign[];
/** Every month from the first to the last in which a planned campaign expects leads. */
export declare function plannedMonths(agreement: Agreement): readonly Month[];
/** What channels bring each month by themselves; nothing where no channel says it. */
export declare function expectedOfChannels({ channels }: Agreement): number | undefined;
/** What some campaigns expect in a month together. */
export declare function expectedIn(campaigns: readonly Campaign[], month: Month): number;
