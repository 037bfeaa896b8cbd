export const nodeClock = { now: () => Date.now() };
