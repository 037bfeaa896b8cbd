/** Begins what no id and no word of a file can be: a state of a log that is no stage, and one in which a lead waits. */
export const noStage = '~';

/** What words for won and lost are kept as until an opportunity is made of the row. */
export const outcomeWords = { won: '~won', lost: '~lost' } as const;

/** Amounts in whole units keep this many decimals until their currency says how many it has. */
export const moneyScale = 4;
