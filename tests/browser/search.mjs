// The register: searching with scripting, and the whole list without.

export async function search(browser, address) {
  const faults = [];
  const own = `${address}site/index.fr.html`;
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(own, { waitUntil: 'networkidle' });
    const listed = await page.locator('.charters > li').count();
    if (listed < 7) faults.push(`register: ${listed} charters are listed`);
    if ((await page.locator('#search').isVisible()) !== javaScriptEnabled) faults.push(`register: the form is there without its script, or not with it`);
    if (javaScriptEnabled) {
      await page.fill('#words', 'ECONOMIE');
      const found = await page.locator('#found a').allTextContents();
      if (found.length !== 1) faults.push(`register: ${found.length} charters are found by a name without its accent`);
      await page.locator('#found a').click();
      if (!page.url().includes('/charters/fps-economy.fr.html')) faults.push(`register: what was found leads to ${page.url()}`);
      await page.goto(own, { waitUntil: 'networkidle' });
      await page.fill('#words', 'xyzzy');
      if (!(await page.locator('#status').textContent())) faults.push('register: nobody says that nothing was found');
    }
    await context.close();
  }
  return faults;
}
