import { observableShare } from './study.js';
/** What the first runs of the study showed, for those who extend it. */
const FIRST = `The first 1,000 contradictory mutants left ten unnoticed. Eight lost the German words of a title: \`text/missing-translation\` did not look at parts without a place of their own, such as the outcomes of a matrix, and does now; titles of whole files are no part of the agreement and are no longer mutated. Two changed bands of a metric that happen to add up to 100 %, which is no contradiction; the operator leaves bands alone. When budgets, interviews and the sync contract came, four more were missed: shares above 100 % in a flag of the budget and in the win/loss programme, for which \`budget/flag-never-raised\` and \`win-loss/share-out-of-range\` were written, and two names of other systems that only look like references. Alignment and incentives brought four again, all of them shares above the whole: \`alignment/target-out-of-range\`, \`incentive/condition-out-of-range\`.
The first 250 business mutants were noticed by a sample lead in 162 cases. Weights and caps of single members, orders of stages and skills that nobody asks for turned out to be readable by no single lead and are counted as such; for the edges of absences and opening hours, the words of lists, the ends by gates and the reasons that need no touches, sample leads were added (\`test/leads/boundaries.yaml\`).`;
/** Why the changes listed below remain, as far as it is known. */
const REMAINING = `Most of them change nothing for any lead: \`assignWithin\` of a pool that ignores availability, a threshold for engagement inside a band whose outcome is not asked for, a window wider than the look-back beside it, a range that an earlier rule or the entry of the stage has closed, hours of a calendar on which only whole working days are counted, an absence of somebody who is never first in line that day. \`lost\` and \`disqualify\` differ in reports alone. The rest are leads that nobody has written yet; \`leadpact test --missing\` proposes some.`;
/** The page of the study, as Markdown. */
export function reportText(study) {
    const { contradictory, business, seed } = study;
    const { observable, all } = observableShare(seed);
    return `# What is noticed when one line changes

Written by \`npm run long:mutations -- --write\`, seed ${seed}. Every mutant is the reference agreement with one value changed in its file. Operators are labelled before anything is drawn (\`test/mutations/operators/\`), and draws go round operators and kinds.

**Contradictory** (${contradictory.length} mutants): afterwards the agreement contradicts itself. ${noticed(contradictory)}.

${table(contradictory)}

**Business** (${business.length} mutants): changes that two departments may decide – a figure, a window, a share, a list entry, another choice. Of the ${all} such changes of the files, ${observable} are read by some decision about a lead; only these are drawn, the others (targets of compliance, commitments, plans, duties, words; \`test/mutations/observable.ts\` lists them with reasons) no sample lead can notice. ${noticed(business)}.

${table(business)}

## What was missed at first

${FIRST}

## Missed contradictions

${listed(contradictory.filter(({ verdict }) => verdict.by === 'nobody'))}

## Changes that no sample lead noticed

${REMAINING}

${listed(business.filter(({ verdict }) => verdict.by !== 'test'))}
`;
}
function noticed(judged) {
    const by = (name) => judged.filter(({ verdict }) => verdict.by === name).length;
    return `Refused while reading and linking: ${by('refused')}; found by a lint rule: ${by('validate')}; failed by a sample lead: ${by('test')}; noticed by nobody: ${by('nobody')}`;
}
function table(judged) {
    const operators = [...new Set(judged.map(({ mutation }) => mutation.operator))].sort();
    const rows = operators.map((operator) => {
        const own = judged.filter(({ mutation }) => mutation.operator === operator);
        const by = (name) => own.filter(({ verdict }) => verdict.by === name).length;
        return `| ${operator} | ${own.length} | ${by('refused')} | ${by('validate')} | ${by('test')} | ${by('nobody')} |`;
    });
    return [
        '| operator | mutants | refused | lint | sample lead | nobody |',
        '|---|---|---|---|---|---|',
        ...rows,
    ].join('\n');
}
function listed(judged) {
    if (judged.length === 0)
        return 'None.';
    return judged
        .map(({ mutation, verdict }) => `- ${line(mutation)}${verdict.by === 'validate' ? ` (only ${verdict.what})` : ''}`)
        .join('\n');
}
function line({ operator, file, path, before, text }) {
    const short = (value) => (value.length > 50 ? `${value.slice(0, 50)}…` : value).replaceAll('\n', ' ');
    return `${operator}: \`${file}\` ${path}: \`${short(before)}\` → \`${short(text) || '(removed)'}\``;
}
