import type { QuestionWords } from './catalogue.ts';
import type { Statement } from './statement.ts';
import type { Study } from './study.ts';
/** A question that is asked of every agreement. */
export interface Question extends QuestionWords {
    ask(study: Study): Iterable<Told>;
}
/** What a question says; the rest of the statement is the question's own. */
export type Told = Omit<Statement, 'question' | 'owner' | 'why'> & Partial<Pick<Statement, 'owner' | 'why'>>;
