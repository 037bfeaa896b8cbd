import type { Place } from '../../diagnostics/place.ts';
import type { Text } from '../../model/text.ts';
import type { PlanReading } from '../../plan/plan-reading.ts';
import type { Exact } from '../../support/exact.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation, SpokenLanguage } from '../command.ts';
import { type JudgedBreak } from './judged-break.ts';
/** What is needed to tell somebody in one language what a plan comes to. */
export interface PlanTelling {
    readonly reading: PlanReading;
    readonly breaks: readonly JudgedBreak[];
    readonly language: SpokenLanguage;
    readonly say: (en: string, de: string) => string;
    readonly titled: (text: Text) => string;
    readonly stage: (id: string) => string;
    readonly money: (hundredths: Exact) => string;
    /** `file:line` as the reader can open it. */
    readonly where: (place: Place) => string;
    readonly bold: (text: string) => string;
    readonly faint: (text: string) => string;
}
export declare function createPlanTelling({ agreement, checked, folder }: SoundAgreement, reading: PlanReading, { io, language }: Pick<Invocation, 'io' | 'language'>): PlanTelling;
