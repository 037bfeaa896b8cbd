import { type AccountClues } from '../../../src/evaluate/routing/match-account.ts';
import type { RoutableLead } from '../../../src/evaluate/routing/routable-lead.ts';
import { type RoutingPlan } from '../../../src/evaluate/routing/routing-plan.ts';
import type { SampleAccount } from '../../../src/model/sample.ts';
import { type NeutralCriterion } from './neutral-criterion.ts';
import { type NeutralAttributes, type NeutralValues } from './neutral-lead.ts';
export interface NeutralRouting {
    readonly zone: string;
    readonly attributes: NeutralAttributes;
    readonly rules: readonly {
        readonly id: string;
        readonly when: NeutralCriterion;
        readonly assign: {
            readonly owner?: string;
            readonly queue?: string;
            readonly pool?: string;
        };
    }[];
    readonly fallback: string;
    readonly accounts?: readonly NeutralAccount[];
    readonly freemail?: readonly string[];
    readonly pools: readonly NeutralPool[];
}
interface NeutralPool {
    readonly id: string;
    readonly members: readonly NeutralMember[];
    readonly reset: 'never' | 'week' | 'month';
    readonly onReturn: 'freeze' | 'catchUp';
    readonly assignWithinMinutes?: number | null;
    readonly onEmpty: {
        readonly action: 'hold' | 'nextRule' | 'ignoreAvailability' | 'fallback';
        readonly maxMinutes?: number;
    };
}
interface NeutralMember {
    readonly id: string;
    readonly weight: number;
    readonly active?: boolean;
    readonly absences?: readonly NeutralInterval[];
    readonly hours?: readonly NeutralInterval[] | null;
    readonly cap?: {
        readonly n: number;
        readonly per: 'day' | 'week' | 'month';
    } | null;
    readonly skills?: readonly string[];
}
interface NeutralInterval {
    readonly from: string;
    readonly to: string;
}
export interface NeutralAccount {
    readonly id: string;
    readonly name: string;
    readonly country?: string | null;
    readonly domains: readonly string[];
    readonly owner?: string | null;
    readonly ownerActive?: boolean;
    readonly openOpportunity?: boolean;
    readonly customer?: boolean;
    readonly target?: boolean;
    readonly newestActivity?: string | null;
}
export interface NeutralClues {
    readonly email?: string | null;
    readonly company?: string | null;
    readonly country?: string | null;
}
export interface NeutralRoutableLead extends NeutralClues {
    readonly id: string;
    readonly mqlAt: string;
    readonly values?: NeutralValues;
    readonly skill?: string | null;
}
export declare function routingPlanOf(routing: NeutralRouting): RoutingPlan;
export declare function accountsOf(accounts: readonly NeutralAccount[]): readonly SampleAccount[];
export declare function cluesOf({ email, company, country }: NeutralClues): AccountClues;
export declare function routableLeadOf(routing: NeutralRouting, lead: NeutralRoutableLead): RoutableLead;
export {};
