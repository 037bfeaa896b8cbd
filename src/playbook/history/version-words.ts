import { type Html, html } from '../html.ts';
import { joined } from '../parts.ts';
import { say, type View, words } from '../view.ts';
import type { AgreedVersion, RoleApproval } from './agreed-history.ts';

/** Name of the page of a version, which no device and no overview has; a draft is a version of no name. */
export function versionPageId(version: AgreedVersion | undefined): string {
  return version === undefined ? 'not-agreed' : `version-${version.version}`;
}

/** A link to everything that changed with a version, within a sentence. */
export function versionLink(view: View, version: AgreedVersion | undefined): Html {
  const title =
    version === undefined
      ? say(view, 'not yet agreed', 'noch nicht vereinbart')
      : say(view, `version ${version.version}`, `Version ${version.version}`);
  return linkTo(view, version, title);
}

/** The same as a heading. */
export function versionHeading(view: View, version: AgreedVersion | undefined): Html {
  const draft = say(view, 'Not yet agreed', 'Noch nicht vereinbart');
  return linkTo(view, version, version === undefined ? draft : `Version ${version.version}`);
}

function linkTo(view: View, version: AgreedVersion | undefined, title: string): Html {
  return html`<a href="${view.base}changes/${versionPageId(version)}.html">${title}</a>`;
}

/** From when on it binds, the same whatever day it is read on. */
export function periodWords(view: View, { effectiveFrom, until }: AgreedVersion): Html {
  const end = until === undefined ? html`` : html` ${say(view, 'until', 'bis')} <time>${until}</time>`;
  return html`${say(view, 'from', 'ab')} <time>${effectiveFrom}</time>${end}`;
}

/** Who signed for which department, and when. */
export function approvalWords(view: View, { approvals }: AgreedVersion): Html {
  return joined(approvals.map((approval) => oneApproval(view, approval)));
}

function oneApproval(view: View, { by, on, side, title }: RoleApproval): Html {
  const party = words(view, view.agreement.parties[side].title);
  const who = title === undefined ? html`<code>${by}</code>` : words(view, title);
  return html`${party} (${who}, <time>${on}</time>)`;
}

/** The same in the middle of a sentence. */
export function inForce(view: View, version: AgreedVersion): Html {
  return html`${say(view, 'in force ', 'gültig ')}${periodWords(view, version)}`;
}
