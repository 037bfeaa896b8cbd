import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { say, type View } from '../view.ts';
import { leadForm } from './lead-form.ts';
import { phrases } from './phrases.ts';

/** Where a reader makes up a lead and sees what the agreement makes of it. */
export function tryPage(view: View): Page {
  const title = say(view, 'Try a lead', 'Einen Lead ausprobieren');
  return {
    path: 'try/index.html',
    title,
    scripts: ['agreement.js', `try-${view.language}.js`, 'try-lead.js'],
    content: html`<h1>${title}</h1>
<p class="intro">${say(
      view,
      'Make up a lead and see at once what the agreement makes of it: its points, its stage, who gets it, what is due, and what is missing for the next stage. It is computed on your device, by the same rules as on the command line; nothing you type leaves it.',
      'Denk dir einen Lead aus und sieh sofort, was die Vereinbarung daraus macht: seine Punkte, seine Phase, wer ihn bekommt, was wann fällig ist und was zur nächsten Phase fehlt. Gerechnet wird auf deinem Gerät, nach denselben Regeln wie auf der Kommandozeile; nichts, was du eingibst, verlässt es.',
    )}</p>
<div id="without">
<p>${say(view, 'This page needs JavaScript to compute. Without it the same can be had on the command line: write the lead as a sample lead under', 'Zum Rechnen braucht diese Seite JavaScript. Ohne geht dasselbe auf der Kommandozeile: Schreib den Lead als Beispiel-Lead unter')} <code>test/leads/</code>${say(view, ' and call', ' und ruf auf')}</p>
<pre><code>leadpact explain ${say(view, 'its-id', 'seine-id')}</code></pre>
<p>${say(view, 'What comes of the leads that are there already says', 'Was aus den Leads wird, die es schon gibt, steht unter')} <a href="../samples/index.html">${say(view, 'Sample leads', 'Beispiel-Leads')}</a>.</p>
</div>
<div id="try" data-leads="${view.base}../assets/leads.js" hidden>
<p id="trouble" role="alert"></p>
<p class="told"><span id="told" role="status"></span> <a href="#result">${say(view, 'How and why', 'Wie und warum')}</a></p>
<div class="tried">
${leadForm(view)}
<section id="result"><h2 tabindex="-1">${phrases.result[view.language]}</h2>
<div id="shown"></div>
<h2>${say(view, 'Pass it on', 'Weitergeben')}</h2>
<p><button type="button" id="copy-link">${say(view, 'Copy link', 'Link kopieren')}</button> <button type="button" id="copy-sample">${say(view, 'Copy as sample lead', 'Als Beispiel-Lead kopieren')}</button> <span id="copied" role="status"></span></p>
<label>${say(view, 'As a sample lead, for a file under test/leads/', 'Als Beispiel-Lead, für eine Datei unter test/leads/')} <textarea id="yaml" readonly rows="12" spellcheck="false"></textarea></label>
</section>
</div>
</div>`,
  };
}
