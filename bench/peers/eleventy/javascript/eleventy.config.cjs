// As quick as Eleventy gets: functions instead of a template language, nothing looked at but the one page template.
module.exports = () => ({ dir: { input: '.', output: 'site' }, templateFormats: ['11ty.js'] });
