import type { CriterionData } from './criteria/criterion-data.ts';

/** What an import found, in the words of definitions; what is not found is left to people. */
export interface DraftAgreement {
  /** Of the system: `salesforce` or `hubspot`. */
  readonly system: string;
  readonly systemTitle: string;
  /** What the agreement is called there. */
  readonly title?: string;
  /** The time zone that conditions name. */
  readonly zone?: string;
  readonly fields: readonly DraftField[];
  readonly consents: readonly Titled[];
  readonly signals: readonly DraftSignal[];
  /** In order. */
  readonly stages: readonly DraftStage[];
  readonly handoff?: string;
  readonly transitions: readonly DraftTransition[];
  readonly gates: readonly DraftGate[];
  readonly reasons: readonly DraftReason[];
  readonly qualifications: readonly DraftQualification[];
  readonly scorings: readonly DraftScoring[];
  readonly queues: readonly Titled[];
  readonly routes: readonly DraftRoute[];
  /** Queue of the leads that no rule takes. */
  readonly fallback?: { readonly id: string; readonly queue: string };
  /** How many people are named as those who get leads. */
  readonly members: number;
  readonly target: DraftTarget;
}

/** Where a definition comes from, for a comment above it. */
export interface Origin {
  /** Shown path of the file and line. */
  readonly origin?: string;
}

export interface Titled extends Origin {
  readonly id: string;
  readonly title?: string;
}

export interface DraftField extends Titled {
  readonly type: 'enum' | 'set' | 'integer' | 'decimal' | 'boolean' | 'date' | 'text';
  /** Value and label, in order. */
  readonly values: readonly { readonly value: string; readonly label?: string }[];
  readonly scale?: number;
  /** False for a checkbox, which is never blank. */
  readonly isNullable: boolean;
  readonly isPersonal: boolean;
  readonly rationale?: string;
  /** What the system calls it. */
  readonly name: string;
  /** Values that are only known because conditions mention them. */
  readonly isGuessed?: boolean;
}

export interface DraftSignal extends Origin {
  readonly id: string;
  readonly properties: readonly string[];
}

export interface DraftStage extends Titled {
  readonly order: number;
  readonly category: 'open' | 'won' | 'lost' | 'parked';
  readonly isSkippable: boolean;
  readonly guidance?: string;
  readonly entry?: DraftEntry;
}

export interface DraftEntry extends Origin {
  readonly isAutomatic: boolean;
  readonly fields: readonly string[];
  readonly require?: CriterionData;
  readonly threshold?: CriterionData;
  readonly fastTrack?: { readonly signals: readonly string[]; readonly within: string };
}

export interface DraftTransition {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly requires: readonly ('reason' | 'note')[];
}

export interface DraftGate extends Titled {
  readonly kind: 'criterion' | 'embargo' | 'objection' | 'withdrawn-consent' | 'no-consent';
  readonly purpose?: string;
  readonly when?: CriterionData;
}

export interface DraftReason extends Titled {
  /** Stage to which it sends the lead. */
  readonly to?: string;
  readonly asksDate: boolean;
  readonly asksNote: boolean;
}

export interface DraftQualification extends Titled {
  readonly items: readonly DraftItem[];
  /** How many have to hold; absent = all. */
  readonly atLeast?: number;
}

export interface DraftItem extends Titled {
  readonly when: CriterionData;
  readonly question?: string;
  readonly isRequired: boolean;
}

export interface DraftScoring extends Titled {
  readonly isDefault: boolean;
  readonly scale: number;
  readonly total: DraftBounds;
  readonly dimensions: readonly DraftDimension[];
  /** From the best; `from` as definitions write it, absent for the last. */
  readonly grades: readonly DraftRung<string>[];
  readonly minKnown?: string;
  readonly bands: readonly DraftRung<number>[];
  /** Grade → band → outcome. */
  readonly matrix?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface DraftRung<From> {
  readonly id: string;
  readonly from?: From;
}

/** In points as they are shown. */
export interface DraftBounds {
  readonly min?: number;
  readonly max?: number;
}

export interface DraftDimension extends DraftBounds {
  readonly id: string;
  readonly groups: readonly DraftGroup[];
}

export interface DraftGroup extends Titled, DraftBounds {
  readonly rules: readonly DraftRule[];
}

/** A rule as its definition writes it. */
export interface DraftRule extends Origin {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface DraftRoute extends Titled {
  readonly when: CriterionData;
  readonly to: { readonly queue: string } | { readonly member: number };
}

export interface DraftTarget {
  readonly apiVersion: string;
  readonly prefix: string;
  readonly ownsWholeObjects: boolean;
}
