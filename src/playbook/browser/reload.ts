/** Runs only while the author of the agreement watches: shows the page anew when the site has changed. */

/** What `version.js` says. A script, for a page opened from a disk may fetch nothing. */
interface Version {
  /** A hash of all pages. */
  readonly site: string;
  /** Given when the definitions were changed but the site was not: how many findings keep it from being written. */
  readonly findings?: number;
}

/** Milliseconds between two looks, and how many in vain tell that nobody watches any more. */
const pause = 500;
const patience = 20;

const { lang } = document.documentElement;
// A boundary: a classic script that runs has an element of its own.
const address = (document.currentScript as HTMLScriptElement).src.replace('reload.js', 'version.js');
const notice = document.createElement('p');
let shown: string | undefined;
let turn = 0;
let inVain = 0;

function look(): void {
  const script = document.createElement('script');
  // No cache has seen this address.
  turn += 1;
  script.src = `${address}?${performance.timeOrigin}-${turn}`;
  script.addEventListener('load', () => {
    inVain = 0;
    // A boundary: version.js is written by leadpact.
    compare((globalThis as unknown as { readonly leadpactVersion: Version }).leadpactVersion);
  });
  script.addEventListener('error', () => {
    inVain += 1;
  });
  for (const end of ['load', 'error']) {
    script.addEventListener(end, () => {
      script.remove();
      if (inVain < patience) setTimeout(look, pause);
    });
  }
  document.head.append(script);
}

function compare({ site, findings }: Version): void {
  shown ??= site;
  // The browser brings the reader back to where they were on the page.
  if (site !== shown) location.reload();
  notice.textContent = findings === undefined ? '' : told(findings);
  notice.hidden = findings === undefined;
}

function told(findings: number): string {
  if (lang === 'de') {
    const why = findings === 1 ? ': 1 Meldung' : `: ${findings} Meldungen`;
    return `nicht neu geschrieben${findings === 0 ? '' : why}, siehe Terminal`;
  }
  const why = findings === 1 ? ': 1 finding' : `: ${findings} findings`;
  return `not rebuilt${findings === 0 ? '' : why}, see the terminal`;
}

notice.hidden = true;
notice.setAttribute('role', 'status');
Object.assign(notice.style, {
  position: 'fixed',
  insetBlockEnd: '0',
  insetInline: '0',
  margin: '0',
  padding: '.4rem 1rem',
  font: 'inherit',
  fontSize: '.9rem',
  color: 'var(--paper)',
  background: 'var(--ink)',
});
document.body.append(notice);
look();
