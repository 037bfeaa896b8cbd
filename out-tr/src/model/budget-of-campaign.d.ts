import type { Agreement } from './agreement.ts';
import type { Budget } from './budget.ts';
import type { Campaign } from './campaign.ts';
/** Whether a campaign is paid from a budget: the one in whose months it starts and that knows its channel. */
export declare function isPaidFrom({ channel, from }: Campaign, budget: Budget): boolean;
/** What campaigns of a channel spend of a budget; drafts are set aside too, since somebody hopes for them. */
export declare function spentOf({ campaigns }: Agreement, budget: Budget, channel: string): number;
