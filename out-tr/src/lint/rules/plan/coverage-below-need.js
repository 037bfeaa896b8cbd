import { brokenPlans } from '../../broken-plans.js';
export const planCoverageBelowNeed = {
    id: 'plan/coverage-below-need',
    severity: 'warning',
    owner: 'sales',
    summary: 'The coverage that is aimed at delivers what is still to be won.',
    why: 'at a win rate of 22 % a coverage of three delivers two thirds, and everybody finds out at the end of the quarter',
    check: brokenPlans('coverage-below-need', 'aim at 1 / ((1 − slip) · win rate), or show the better rates first'),
};
