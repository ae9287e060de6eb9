// Runs before the first paint, so that a page asked for in the dark never flashes white.
// A file of its own because the content security policy refuses scripts written into the page.
(function () {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('guildpath-colour-scheme') || 'auto';
  } catch (refused) {
    void refused;
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
