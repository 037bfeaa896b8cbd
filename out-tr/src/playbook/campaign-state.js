import { say } from './view.js';
/** Where a campaign stands with sales, as a sign and in words, so that no colour has to say it. */
export function agreedState(view, { draft, signedOff }) {
    if (signedOff !== undefined)
        return { sign: '✓', words: say(view, 'agreed', 'zugesagt') };
    if (draft)
        return { sign: '✎', words: say(view, 'draft', 'Entwurf') };
    return { sign: '✗', words: say(view, 'not agreed', 'nicht zugesagt') };
}
