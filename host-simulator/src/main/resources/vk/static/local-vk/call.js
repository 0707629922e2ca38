// Shows who comes and goes, and the end, to whoever is in the call.
(function () {
  'use strict';
  const every = 2000;

  async function look() {
    const answer = await fetch(location.href, {headers: {Accept: 'text/html'}});
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('main .card');
    const shown = document.querySelector('main .card');
    if (now && shown && now.innerHTML !== shown.innerHTML) {
      shown.replaceWith(document.adoptNode(now));
    }
    if (page.querySelector('script[src="/local-vk/call.js"]')) {
      setTimeout(again, every);
    }
  }

  function again() {
    look().catch(function () {
      setTimeout(again, every);
    });
  }

  setTimeout(again, every);
})();
