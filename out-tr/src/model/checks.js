/** How heavy the findings of a rule weigh in an agreement; `off` = the rule is not asked. */
export const levels = ['error', 'warning', 'info', 'off'];
