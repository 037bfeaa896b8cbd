import type { Place } from '../diagnostics/place.ts';
import type { Rational } from '../support/rational.ts';
import type { Text } from './text.ts';
/** The form of interviews after decided deals, and the log of those that took place (S31). From all documents of the kind. */
export interface WinLoss {
    readonly programme?: WinLossProgramme;
    readonly form: readonly InterviewQuestion[];
    /** By id. */
    readonly interviews: Readonly<Record<string, Interview>>;
}
/** Who asks, how soon, and how often. */
export interface WinLossProgramme {
    readonly title: Text;
    readonly rationale?: Text;
    readonly askedBy?: string;
    /** Calendar days after the decision. */
    readonly withinDays?: number;
    /** Share of the decided deals after which somebody is asked. */
    readonly share?: Rational;
    readonly minutes?: number;
    readonly place: Place;
}
export interface InterviewQuestion {
    readonly id: string;
    readonly asks: Text;
    readonly about: 'reason' | 'touches' | 'sales' | 'messaging' | 'price' | 'product';
    readonly answer: 'text' | 'choice' | 'choices' | 'scale' | 'yes-no' | 'signals' | 'reason';
    /** Id → words, of `choice` and `choices`. */
    readonly choices: Readonly<Record<string, Text>>;
    /** Asked only after such deals. */
    readonly after?: 'won' | 'lost';
    readonly place: Place;
}
/** What a customer said after a deal. Names nobody; local dates. */
export interface Interview {
    readonly id: string;
    /** Pseudonym. */
    readonly deal: string;
    readonly outcome: 'won' | 'lost';
    readonly closed: string;
    readonly asked: string;
    readonly reason?: string;
    readonly persona?: string;
    /** By question, each in the form the question asks for. */
    readonly answers: Readonly<Record<string, Answer>>;
    readonly lessons: readonly Lesson[];
    readonly place: Place;
}
export type Answer = {
    readonly form: 'text';
    readonly text: Text;
} | {
    readonly form: 'names';
    readonly names: readonly string[];
} | {
    readonly form: 'number';
    readonly number: number;
} | {
    readonly form: 'yes-no';
    readonly yes: boolean;
};
export interface Lesson {
    readonly lesson: Text;
    readonly to: {
        readonly address: 'claim' | 'objection' | 'content' | 'role';
        readonly id: string;
    };
    readonly done?: string;
    readonly place: Place;
}
