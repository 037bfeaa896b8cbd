/** Groups below the team and answers to a survey are not shown below so many (semantics §12). */
export const leastGroup = 5;
