// The quickest template language that Eleventy brings, nothing looked at but the one page template.
module.exports = () => ({ dir: { input: '.', output: 'site' }, templateFormats: ['njk'] });
