/** The same function, which works out each answer once. */
export function kept<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  return keptIn(new Map<Asked, Answer>(), work);
}

/** The same where an answer is kept only as long as what was asked about is. */
export function keptWith<Asked extends object, Answer>(
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  return keptIn(new WeakMap<Asked, Answer>(), work);
}

/** The same for an answer that depends on nothing. */
export function once<Answer>(work: () => Answer): () => Answer {
  const answerTo = kept<undefined, Answer>(work);
  return () => answerTo(undefined);
}

function keptIn<Asked, Answer>(
  answers: Pick<Map<Asked, Answer>, 'get' | 'has'> & { set(asked: Asked, answer: Answer): unknown },
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  return (asked) => {
    const known = answers.get(asked);
    // Nothing is an answer, too.
    if (known !== undefined || answers.has(asked)) return known as Answer;
    const answer = work(asked);
    answers.set(asked, answer);
    return answer;
  };
}
