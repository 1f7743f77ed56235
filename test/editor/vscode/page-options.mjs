/**
 * Adds to the options that VS Code's page hands its workbench, such as settings' defaults or an extension under development.
 * They are changed in the page before the workbench reads them: a page that a route had answered could not open a web socket to loopback in Chromium.
 * @param {import('playwright-core').Page} page before it goes to the workbench
 * @param {object} options
 */
export function setOptions(page, options) {
  return page.addInitScript((added) => {
    document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (document.readyState !== 'interactive' || meta === null) return;
      meta.setAttribute('data-settings', JSON.stringify({ ...JSON.parse(meta.getAttribute('data-settings') ?? '{}'), ...added }));
    });
  }, options);
}
