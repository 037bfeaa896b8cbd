const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

exports.render = ({ entry, site, content }) => {
  const { contents, words, other, otherName } = site[entry.language];
  return `<!doctype html>
<html lang="${entry.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${entry.title}</title>
<link rel="stylesheet" href="../../assets/playbook.css">
<script defer src="../../assets/site.js"></script>
<link rel="alternate" hreflang="${other}" href="../../${other}/${entry.chapter}/${entry.name}">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header><a class="home" href="../index.html">${words.home}</a>
<a class="language" lang="${other}" hreflang="${other}" href="../../${other}/${entry.chapter}/${entry.name}">${otherName}</a></header>
<div class="frame">
<nav aria-label="${words.contents}"><details><summary>${words.contents}</summary>
${contents
  .map(
    ({ title, chapters }) => `<p>${title}</p>
<ul>${chapters.map((chapter) => `<li><a href="../${chapter.id}/index.html"${chapter.id === entry.chapter ? ' aria-current="true"' : ''}>${chapter.title}</a></li>`).join('')}</ul>`,
  )
  .join('')}</details></nav>
<main id="content">
${content}
</main>
</div>
<footer>${words.version}</footer>
</body>
</html>
`;
};
