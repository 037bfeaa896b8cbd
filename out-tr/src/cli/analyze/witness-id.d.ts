/** What a lead that shows something is called, from the question and what it is asked of: `routing-shadowed-alpine`. */
export declare function witnessId(question: string, about: string): string;
