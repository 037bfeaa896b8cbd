import type { Agreement } from '../../model/agreement.ts';
import { type RoutingPlan } from './routing-plan.ts';
/** The part of an agreement that says who gets a lead. */
export type RoutingAgreement = Pick<Agreement, 'zone' | 'calendar' | 'calendars' | 'members' | 'teams' | 'routing'>;
/** The routing of an agreement made exact; worked out once. */
export declare function routingPlanOf(agreement: RoutingAgreement): RoutingPlan;
