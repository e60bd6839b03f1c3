// Shows anew what was saved: the findings are exchanged and the page is read again where it was.
'use strict';
const saves = new EventSource('/saves');
saves.addEventListener('message', async () => {
  const response = await fetch(location.href);
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const page = document.querySelector('iframe');
  if (!page || !fresh.querySelector('iframe') || fresh.querySelectorAll('nav li').length !== document.querySelectorAll('nav li').length) {
    location.reload();
    return;
  }
  document.getElementById('findings').replaceWith(document.adoptNode(fresh.getElementById('findings')));
  page.contentWindow.location.reload();
});
