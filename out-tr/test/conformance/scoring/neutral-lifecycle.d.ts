import type { JourneyAgreement } from '../../../src/evaluate/journey/journey-agreement.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { Reason } from '../../../src/model/reason.ts';
import { type NeutralCriterion } from './neutral-criterion.ts';
import { type NeutralAttributes, type NeutralConsent, type NeutralEvent, type NeutralFact, type NeutralSignals, type NeutralValue } from './neutral-lead.ts';
import { type NeutralModel } from './neutral-model.ts';
import { type Exact } from './neutral-points.ts';
export interface NeutralAgreement {
    readonly zone: string;
    readonly attributes: NeutralAttributes;
    readonly signals: NeutralSignals;
    readonly model: NeutralModel;
    readonly stages: readonly NeutralStage[];
    readonly handoffStage: string;
    readonly acceptStage: string;
    readonly decisionHours: number;
    readonly onExpiry: 'escalate' | 'autoAccept' | 'return';
    readonly maxCycles: number;
    readonly reset: 'none' | 'engagement';
    readonly back?: readonly (readonly [string, string])[];
    readonly demoteBelow?: Exact | null;
    readonly gates?: readonly NeutralGate[];
    readonly reasons?: Readonly<Record<string, NeutralReason>>;
}
interface NeutralStage {
    readonly id: string;
    readonly auto?: boolean;
    readonly fields?: readonly string[];
    readonly criteria?: NeutralCriterion | null;
    readonly threshold?: NeutralCriterion | null;
    readonly fastTrack?: {
        readonly signals: readonly string[];
        readonly within: number;
    } | null;
    readonly skippable?: boolean;
}
interface NeutralGate {
    readonly id: string;
    readonly kind: 'objection' | 'withdrawnConsent' | 'embargo' | 'noConsent' | 'criterion';
    readonly when?: NeutralCriterion | null;
    readonly purpose?: string | null;
}
interface NeutralReason {
    readonly class: Reason['class'];
    readonly to?: string | null;
    readonly waitDays?: number | null;
}
export interface NeutralFacts {
    readonly attributes?: readonly NeutralAttributeFact[];
    readonly events?: readonly NeutralEvent[];
    readonly consents?: readonly NeutralConsent[];
    readonly objections?: readonly NeutralFact[];
    readonly actions?: readonly NeutralAction[];
}
interface NeutralAttributeFact extends NeutralFact {
    readonly id: string;
    readonly attr: string;
    readonly value: NeutralValue;
}
interface NeutralAction extends NeutralFact {
    readonly id: string;
    readonly kind: 'move' | 'accept' | 'dispose' | 'correction';
    readonly to?: string;
    readonly reason?: string;
    readonly date?: string | null;
    readonly voids?: string;
}
/** The decision window runs on an always open calendar: plain hours. */
export declare function journeyAgreementOf(agreement: NeutralAgreement): JourneyAgreement;
export declare function leadWithFacts(attributes: NeutralAttributes, facts: NeutralFacts, recorded?: string): Lead;
export {};
