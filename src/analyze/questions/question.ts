import type { Owner } from '../../diagnostics/finding.ts';
import type { Statement } from './statement.ts';
import type { Study } from './study.ts';

/** A question that is asked of every agreement. */
export interface Question {
  readonly id: string;
  /** Who has to act when it goes wrong. */
  readonly owner: Owner;
  /** What should be so, as a sentence. */
  readonly summary: string;
  /** Whom it hurts when it is not so. */
  readonly why: string;
  ask(study: Study): Iterable<Told>;
}

/** What a question says; the rest of the statement is the question's own. */
export type Told = Omit<Statement, 'question' | 'owner' | 'why'> & Partial<Pick<Statement, 'owner' | 'why'>>;
