// Written by `npm run generate` from src/playbook/browser.
export type BrowserScript = 'site';
export const browserScripts: Readonly<Record<BrowserScript, string>> = {
  'site': "(function(){addEventListener(`beforeprint`,()=>{for(let e of document.querySelectorAll(`main details`))e.setAttribute(`open`,``)})})();",
};
