import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Definition } from './definition.ts';
import type { Signature } from './signature.ts';
import type { Text } from './text.ts';
/** What both sides say: whom to, what, and what proves it (S36). Collected from all documents of the kind. */
export interface Messaging {
    /** The one sentence that everything else explains. */
    readonly promise?: Text;
    readonly personas: Readonly<Record<string, Persona>>;
    readonly claims: Readonly<Record<string, Claim>>;
    readonly objections: Readonly<Record<string, Objection>>;
    readonly frameworks: readonly MessagingFramework[];
}
/** One document of the kind, and who has agreed to it. */
export interface MessagingFramework {
    readonly title: Text;
    readonly owner: Definition['owner'];
    readonly rationale?: Text;
    readonly signatures: readonly Signature[];
    readonly place: Place;
}
export interface Persona extends Definition {
    /** How a lead of this persona is recognised; absent: only people see it. */
    readonly when?: Criterion;
    readonly wants: Text;
    readonly fears?: Text;
}
export interface Claim extends Definition {
    readonly claim: Text;
    /** Personas, sorted. */
    readonly personas: readonly string[];
    readonly proof: readonly Proof[];
    /** What is not said any more. */
    readonly instead?: Text;
}
export type Proof = {
    readonly by: 'content';
    readonly content: string;
    readonly place: Place;
} | {
    readonly by: 'fact';
    readonly fact: Text;
    readonly source: Text;
    readonly place: Place;
};
export interface Objection extends Definition {
    readonly says: Text;
    readonly answer: Text;
    /** Reason under which deals are lost to it. */
    readonly reason?: string;
    /** Pieces that help with the answer, sorted. */
    readonly content: readonly string[];
}
