import type { AccountTier, TargetAccount } from '../../src/model/accounts.ts';
import type { Campaign } from '../../src/model/campaign.ts';
import type { Channel } from '../../src/model/channel.ts';
export declare const fixtureChannel: Channel;
export declare const fixtureTier: AccountTier;
export declare const fixtureAccount: TargetAccount;
export declare const fixtureCampaign: Campaign;
