import type { ToolLanguage } from '../model/words/language.ts';
import { type Html, html } from './html.ts';

/** A page that leads to another, and says so to whoever is not led. */
export interface LeadingPage {
  readonly language: ToolLanguage;
  readonly title: string;
  /** Where it leads at once, relative to the page; absent = to where the script leads. */
  readonly to?: string;
  /** A file below `assets/` that finds out where it leads. */
  readonly script?: string;
  /** Of the folder with the style sheet, `''` or `'../../'`. */
  readonly base: string;
  readonly content: Html;
}

export function leadingPage({ base, content, language, script, title, to }: LeadingPage): string {
  const policy = `default-src 'none'; ${script === undefined ? '' : "script-src 'self'; "}style-src 'self'; img-src 'self'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${to === undefined ? html`` : html`<meta http-equiv="refresh" content="0; url=${to}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${base}assets/icon.svg">
<link rel="stylesheet" href="${base}assets/playbook.css">
${script === undefined ? html`` : html`<script defer src="${base}assets/${script}"></script>\n`}</head>
<body><main>${content}</main></body>
</html>
`.markup;
}
