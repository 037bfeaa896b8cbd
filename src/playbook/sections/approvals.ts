import type { Approvals } from '../../model/approvals.ts';
import { signingSides } from '../../model/signing-sides.ts';
import { html } from '../html.ts';
import { joined, part, table } from '../parts.ts';
import type { Section } from '../section.ts';
import { say, type View, words } from '../view.ts';

/** Accounts and keys stay out of the pages: more people read them than may look into the repository. */
export const approvals: Section = {
  id: 'approvals',
  title: { en: 'Who signs changes', de: 'Wer Änderungen unterschreibt' },
  intro: {
    en: 'A change of what leads get or what a side promised takes two people, one of each department; other words take one.',
    de: 'Was Leads widerfährt oder eine Seite zusagt, ändern nur zwei Personen gemeinsam, eine aus jeder Abteilung; für andere Worte genügt eine.',
  },
  appears: ({ approvals: declared }) => declared !== undefined,
  pages: (view) => {
    const declared = view.agreement.approvals;
    if (declared === undefined) return [];
    const { id, title, place, owner, rationale } = declared;
    return [
      {
        id,
        title: words(view, title),
        summary: html`${say(view, `${count(declared)} signers`, `${count(declared)} Unterzeichnende`)}`,
        place,
        owner,
        ...(rationale && { rationale: words(view, rationale) }),
        body: html`${signers(view, declared)}${emergency(view, declared)}`,
      },
    ];
  },
};

function count({ signers: all }: Approvals): number {
  return Object.keys(all).length;
}

function signers(view: View, declared: Approvals) {
  const { agreement } = view;
  const rows = Object.values(declared.signers).map(({ id, role }) => [
    html`<code>${id}</code>`,
    words(view, agreement.roles[role]?.title),
    joined(
      signingSides(agreement, role).map((side) => words(view, agreement.parties[side].title)),
      say(view, ' or ', ' oder '),
    ),
  ]);
  return part(
    say(view, 'Signers', 'Unterzeichnende'),
    table(
      [
        say(view, 'Signer', 'Person'),
        say(view, 'Role', 'Rolle'),
        say(view, 'Signs for', 'Unterschreibt für'),
      ],
      rows,
    ),
  );
}

function emergency(view: View, { emergency: path }: Approvals) {
  if (path === undefined) return html``;
  const { roles, ratifyWithinDays: days } = path;
  const who = joined(
    roles.map((role) => words(view, view.agreement.roles[role]?.title)),
    say(view, ' or ', ' oder '),
  );
  return part(
    say(view, 'In an emergency', 'Im Notfall'),
    html`<p>${who}${say(
      view,
      ` may let a change through alone. The change records it, and both departments sign within ${days} days.`,
      ` darf eine Änderung allein durchlassen. Die Änderung hält das fest, und beide Abteilungen unterschreiben binnen ${days} Tagen.`,
    )}</p>`,
  );
}
