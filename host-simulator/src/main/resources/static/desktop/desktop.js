/*
 * Windows, focus and tables of the journal. The server draws everything; this file only keeps the page in order:
 * which window is on top, where the focus goes, when a form is sent, and that nothing typed is lost on the way.
 */
(() => {
  'use strict';

  const TYPING_PAUSE = 300;
  const TOAST_LIFE = 10000;
  const SAVING = 60000;
  const windows = document.getElementById('windows');
  const messages = document.getElementById('messages');
  const topbar = document.getElementById('topbar');
  const content = document.getElementById('content');
  const startMenu = document.getElementById('start-menu');

  const byId = (id) => document.getElementById(id);
  const layers = () => (windows ? [...windows.children].filter((layer) => layer.matches('[data-window], [data-question]')) : []);
  const topLayer = () => layers().at(-1);
  const topWindow = () => layers().filter((layer) => layer.matches('[data-window]')).at(-1);
  const paneOf = (element) => element && element.closest && element.closest('[data-pane]');
  const isText = (element) => element.matches('input[type=text], input[type=password], textarea');

  /* ---- The stack of windows ---- */

  const openers = new Map();
  const opening = new Set();
  let lastFocused = null;

  /** Lets only the top layer be reached, and shows in the address and the title what is on top. */
  function arrange() {
    const all = layers();
    const top = all.at(-1);
    all.forEach((layer) => { layer.inert = layer !== top; });
    content.inert = all.length > 0;
    topbar.inert = Boolean(top && top.matches('[data-question]'));
    document.body.classList.toggle('has-windows', all.length > 0);
    const shown = topWindow();
    const name = document.body.dataset.name || document.title;
    document.body.dataset.name = name;
    const heading = shown && shown.querySelector('.window-head h2');
    document.title = heading ? heading.textContent + ' · ' + name : name;
    const pane = shown && shown.querySelector('[data-pane][data-page]');
    const address = windows.dataset.home || (pane ? pane.dataset.page : '/');
    if (!shown || pane) {
      history.replaceState(history.state, '', address);
    }
  }

  function focusInto(layer) {
    const answer = layer.matches('[data-question]')
      && (layer.querySelector('.danger') ? layer.querySelector('[data-dismiss]') : layer.querySelector('.primary'));
    (answer || layer.querySelector('[data-problem] ~ .foot button') || layer).focus({ preventScroll: true });
  }

  /** Gives the focus back to what opened the layer, or to what is on top now. */
  function focusBack(opener) {
    const element = opener && ((opener.element.isConnected && opener.element) || (opener.id && byId(opener.id)));
    if (element && !element.closest('[inert]') && element.offsetParent !== null) {
      element.focus();
    } else {
      (topLayer() || byId('start')).focus({ preventScroll: true });
    }
  }

  function close(layer) {
    if (!layer) {
      return;
    }
    const wasWindow = layer.matches('[data-window]');
    const opener = openers.get(layer.id);
    layers().filter((other) => other.matches('[data-question]') && other.dataset.for && layer.id && other.dataset.for.startsWith(layer.id + '-'))
      .forEach((other) => other.remove());
    const wasTop = layer === topLayer();
    layer.remove();
    openers.delete(layer.id);
    arrange();
    if (wasTop || !layers().length) {
      focusBack(opener);
    }
    if (wasWindow) {
      layers().length ? redrawAll(topWindow()) : refreshDesktop();
    }
  }

  /** Closes a window, but asks first where something on it is not saved. */
  function leave(layer) {
    const unsaved = layer && layer.querySelector('[data-pane][data-unsaved]');
    if (!unsaved) {
      close(layer);
      return;
    }
    const question = byId('unsaved').content.firstElementChild.cloneNode(true);
    question.dataset.for = unsaved.id;
    windows.append(question);
  }

  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('[data-pane][data-unsaved]')) {
      event.preventDefault();
    }
  });

  function redrawAll(layer) {
    layer && layer.querySelectorAll('[data-pane]').forEach((pane) => change(pane, 0));
  }

  /** What a person did in a window, or in another tab, can have changed their shortcuts and read their messages. */
  function refreshDesktop() {
    document.querySelectorAll('#shortcuts, #bell, [data-refreshed]').forEach((part) => htmx.trigger(part, 'journal:refresh'));
  }

  /** Opens a window, or brings it to the top where it is open already. */
  function open(address) {
    const known = layers().find((layer) => layer.dataset.window === address);
    if (known && known === topLayer()) {
      known.focus();
    } else if (known) {
      windows.append(known);
      redrawAll(known);
    } else if (!opening.has(address)) {
      opening.add(address);
      htmx.ajax('GET', address, { source: windows, target: windows, swap: 'beforeend' })
        .finally(() => opening.delete(address));
    }
  }

  if (windows) {
    new MutationObserver((changes) => {
      const removed = changes.flatMap((change) => [...change.removedNodes]);
      const added = changes.flatMap((change) => [...change.addedNodes])
        .filter((node) => node.isConnected && node.matches && node.matches('[data-window], [data-question]'));
      if (!added.length && !removed.length) {
        return;
      }
      added.forEach((layer) => {
        if (!openers.has(layer.id) && lastFocused && !layer.contains(lastFocused)) {
          openers.set(layer.id, { element: lastFocused, id: lastFocused.id });
        }
      });
      arrange();
      added.filter((layer) => layer === topLayer() && !layer.contains(document.activeElement))
        .forEach((layer) => {
          const tab = removed.some((node) => node.id === layer.id) && layer.querySelector('[role=tab][aria-selected=true]');
          tab && tabbing ? tab.focus() : focusInto(layer);
        });
      tabbing = false;
    }).observe(windows, { childList: true });
  }

  document.addEventListener('focusin', (event) => {
    if (event.target.id && !event.target.matches('[data-window], [data-question], main')) {
      lastFocused = event.target;
    }
  });

  document.addEventListener('journal:close', (event) => {
    const layer = byId(event.detail.window);
    bring(layer);
    close(layer);
  });

  /** Puts what a window hands over into the form from which it was opened. */
  function bring(layer) {
    const brought = [...byId('brought').children];
    const opener = layer && openers.get(layer.id);
    const element = opener && ((opener.element.isConnected && opener.element) || (opener.id && byId(opener.id)));
    const below = layers().filter((other) => other !== layer && other.matches('[data-window]')).at(-1);
    const pane = paneOf(element) || (below && below.querySelector('[data-pane]'));
    const form = pane && byId(pane.id + '-form');
    const hidden = form ? [...form.querySelectorAll('input[type=hidden]')] : [];
    brought.forEach((input) => {
      hidden.filter((known) => known.name === input.name).forEach((known) => known.remove());
      form ? form.append(input) : input.remove();
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(':popover-open')) {
      return;
    }
    const top = topLayer();
    if (top) {
      event.preventDefault();
      leave(top);
    }
  });

  /* ---- Clicks ---- */

  document.addEventListener('click', (event) => {
    const target = event.target.closest('[data-open], [data-close], [data-dismiss], [data-leave], [data-toast-close], [data-sort-by], [data-page-to], [data-tab-to], [data-clear], [data-file-clear], [data-print], [data-copy]');
    if (!target) {
      clickRow(event);
    } else if (target.matches('[data-open]')) {
      if (windows && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
        event.preventDefault();
        startMenu.matches(':popover-open') && startMenu.hidePopover();
        lastFocused = target.closest('#start-menu') ? byId('start') : target;
        open(target.dataset.open);
      }
    } else if (target.matches('[data-leave]')) {
      const question = target.closest('[data-question]');
      const left = byId(question.dataset.for).closest('[data-window]');
      close(question);
      close(left);
    } else if (target.matches('[data-close], [data-dismiss]')) {
      leave(target.closest('[data-window], [data-question]'));
    } else if (target.matches('[data-toast-close]')) {
      dismiss(target.closest('.toast'));
    } else if (target.matches('[data-print]')) {
      print();
    } else if (target.matches('[data-copy]')) {
      copy(target);
    } else if (target.matches('[data-tab-to]')) {
      target.closest('[data-block=tabs]').querySelector('[data-tab-front]').value = target.dataset.tabTo;
      paneOf(target).querySelectorAll('[data-table]').forEach(toFirstPage);
      change(paneOf(target), 0);
    } else if (target.matches('[data-file-clear]')) {
      const input = target.closest('.file-choice').querySelector('[data-file]');
      input.focus();
      keepFile(input.id, { content: '', name: '', unsent: '' });
    } else {
      const table = target.closest('[data-table]');
      if (target.matches('[data-sort-by]')) {
        table.querySelector('[data-sort]').value = target.dataset.sortBy;
        toFirstPage(table);
      } else if (target.matches('[data-page-to]')) {
        table.querySelector('[data-page]').value = target.dataset.pageTo;
      } else {
        table.querySelector('[data-kept]').value = '';
        table.querySelectorAll('[data-select]').forEach((box) => { box.checked = false; });
      }
      change(paneOf(table), 0);
    }
  });

  /** Browsers give the clipboard to pages over HTTPS alone; elsewhere the text is copied as a person would. */
  async function copy(button) {
    let copied;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      copied = true;
    } catch (noClipboard) {
      copied = copySelected(button);
    }
    say(copied ? 'success' : 'warning', copied ? document.body.dataset.copied : document.body.dataset.notCopied);
  }

  function copySelected(button) {
    const text = document.createElement('textarea');
    text.className = 'unseen';
    text.readOnly = true;
    text.value = button.dataset.copy;
    button.parentElement.append(text);
    text.select();
    const copied = document.execCommand('copy');
    text.remove();
    button.focus({ preventScroll: true });
    return copied;
  }

  /* A click beside the words selects the row, or opens it where rows cannot be selected; a double click opens it. */
  function clickRow(event) {
    const row = event.target.closest('[data-row]');
    if (!row || event.target.closest('a, button, input, label') || String(getSelection())) {
      return;
    }
    const box = row.querySelector('[data-select]');
    box ? box.click() : openRow(row);
  }

  function openRow(row) {
    const link = row.querySelector('td.lead a');
    link && link.click();
  }

  document.addEventListener('dblclick', (event) => {
    const row = event.target.closest('[data-row]');
    if (row && !event.target.closest('a, button, input, label')) {
      getSelection().removeAllRanges();
      row.querySelector('[data-select]') && openRow(row);
    }
  });

  document.addEventListener('keydown', (event) => {
    const row = event.target.closest('[data-row]');
    if (row && event.key === 'Enter' && event.target.matches('[data-select]')) {
      event.preventDefault();
      openRow(row);
    } else if (row && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.target.matches('[type=radio]')) {
      const element = beside(row, event.key === 'ArrowDown', event.target.matches('[data-select]') ? '[data-select]' : 'td a');
      if (element) {
        event.preventDefault();
        element.focus();
      }
    } else if (event.key === 'Enter' && isText(event.target) && !event.target.matches('textarea') && paneOf(event.target)) {
      event.preventDefault();
      const primary = !event.target.closest('[data-filters]') && paneOf(event.target).querySelector('.foot .primary:not(:disabled)');
      primary ? primary.click() : change(paneOf(event.target), 0);
    }
  });

  /** Finds the nearest element of a kind in the rows below or above; rows that have none are passed over. */
  function beside(row, below, kind) {
    const to = below ? 'nextElementSibling' : 'previousElementSibling';
    let next = row[to];
    while (next && !next.querySelector(kind)) {
      next = next[to];
    }
    return next && next.querySelector(kind);
  }

  /* ---- Changes of controls ---- */

  const pending = new Map();
  const acting = new Set();
  const stale = new Set();

  function change(pane, delay) {
    if (!pane) {
      return;
    }
    clearTimeout(pending.get(pane.id));
    pending.set(pane.id, setTimeout(() => {
      pending.delete(pane.id);
      const form = byId(pane.id + '-form');
      form && htmx.trigger(form, 'journal:change');
    }, delay));
  }

  function toFirstPage(table) {
    table.querySelector('[data-page]').value = '1';
  }

  function changed(event, delay) {
    const pane = paneOf(event.target);
    const table = event.target.closest('[data-table]');
    if (!pane || event.target.matches('[data-select-all]')) {
      return;
    }
    if (table && event.target.closest('[data-filters], .size')) {
      toFirstPage(table);
    }
    change(pane, delay);
  }

  document.addEventListener('input', (event) => {
    if (isText(event.target)) {
      changed(event, TYPING_PAUSE);
    }
  });

  document.addEventListener('change', (event) => {
    const target = event.target;
    const table = target.closest('[data-table]');
    if (target.matches('[data-file]')) {
      choose(target);
    } else if (target.matches('[data-select-all]')) {
      table.querySelectorAll('[data-select]').forEach((box) => { box.checked = target.checked; });
      selected(table);
      change(paneOf(table), TYPING_PAUSE);
    } else if (target.matches('[data-select]')) {
      if (target.type === 'radio') {
        table.querySelector('[data-kept]').value = '';
      }
      selected(table);
      changed(event, TYPING_PAUSE);
    } else if (!isText(target)) {
      changed(event, 0);
    } else if (paneOf(target) && pending.has(paneOf(target).id)) {
      changed(event, 0);
    }
  });

  /** Reads a chosen file into the form. One that cannot be taken stays here, and the server says why. */
  async function choose(input) {
    const file = input.files[0];
    if (!file) {
      return;
    }
    const fits = file.size > 0 && file.size <= Number(input.dataset.file);
    const content = fits ? await base64(file) : '';
    keepFile(input.id, { content, name: file.name, unsent: content ? '' : fits ? 'unreadable' : String(file.size) });
  }

  const base64 = (file) => new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => resolve('');
    reader.readAsDataURL(file);
  });

  /** Puts the parts of a file where the form finds them; the screen may have been drawn anew since it was chosen. */
  function keepFile(id, parts) {
    Object.entries(parts).forEach(([part, value]) => {
      const input = byId(id + '-' + part);
      if (input) {
        input.value = value;
      }
    });
    change(paneOf(byId(id)), 0);
  }

  /** Lets the buttons of a tool bar be pressed when what they need is selected, without waiting for the server. */
  function selected(table) {
    const kept = table.querySelector('[data-kept]');
    const boxes = [...table.querySelectorAll('[data-select]')];
    const count = boxes.filter((box) => box.checked).length + (kept && kept.value ? kept.value.split('\n').length : 0);
    boxes.forEach((box) => box.closest('tr').classList.toggle('selected', box.checked));
    table.querySelectorAll('[data-needs]').forEach((button) => {
      const needs = button.dataset.needs;
      button.disabled = (needs === 'one' && count !== 1) || (needs === 'rows' && count === 0);
    });
    selectAll(table);
  }

  function selectAll(table) {
    const all = table.querySelector('[data-select-all]');
    const boxes = [...table.querySelectorAll('[data-select]')];
    const checked = boxes.filter((box) => box.checked).length;
    if (all) {
      all.checked = checked > 0 && checked === boxes.length;
      all.indeterminate = checked > 0 && checked < boxes.length;
    }
  }

  /* ---- Requests ---- */

  const formOf = (element) => {
    const question = element.closest('[data-question]');
    return question ? byId(question.dataset.for) : paneOf(element);
  };
  const isAction = (element) => element.matches('[data-action], [data-retry]');
  const isKept = (element) => isText(element) || element.matches('[data-file-part]');
  const snapshots = new Map();

  /* While a button's action is under way nothing else is sent from its form; a change waits until the answer is there. */
  document.addEventListener('htmx:confirm', (event) => {
    const element = event.detail.elt;
    const pane = element.closest && formOf(element);
    if (!pane) {
      return;
    }
    const polls = element.matches('[data-refresh]');
    const layer = pane.closest('[data-window]');
    const busy = acting.has(pane.id);
    if (busy && !polls) {
      stale.add(pane.id);
    }
    const hidden = polls && (document.hidden || layer !== topLayer() || pending.has(pane.id) || isChoosing(pane));
    if (busy || hidden) {
      event.preventDefault();
    }
  });

  function isChoosing(pane) {
    const active = document.activeElement;
    try {
      return pane.contains(active) && active.matches('select:open');
    } catch (unknownSelector) {
      return false;
    }
  }

  document.addEventListener('htmx:beforeRequest', (event) => {
    const pane = event.detail.elt.closest && formOf(event.detail.elt);
    if (!pane) {
      return;
    }
    if (isAction(event.detail.elt)) {
      acting.add(pane.id);
      clearTimeout(pending.get(pane.id));
      pending.delete(pane.id);
    }
    pane.setAttribute('aria-busy', 'true');
    const values = new Map();
    pane.querySelectorAll('input, textarea').forEach((input) => isKept(input) && values.set(input.id, input.value));
    snapshots.set(pane.id, { values, focused: pane.contains(document.activeElement) ? document.activeElement.id : '' });
  });

  document.addEventListener('htmx:afterRequest', (event) => {
    const element = event.detail.requestConfig && event.detail.requestConfig.elt;
    const question = element && element.closest('[data-question]');
    const id = question ? question.dataset.for : paneOf(element) && paneOf(element).id;
    if (!id) {
      return;
    }
    const answered = event.detail.xhr.status > 0 && (event.detail.successful || event.detail.xhr.getResponseHeader('X-Journal-Show'));
    if (isAction(element)) {
      acting.delete(id);
      if (question && question.isConnected && answered) {
        putAway(question);
      }
      if (stale.delete(id)) {
        change(byId(id), 0);
      }
    }
    byId(id) && byId(id).removeAttribute('aria-busy');
    restoreFocus(id);
  });

  function putAway(question) {
    const wasTop = question === topLayer();
    const opener = openers.get(question.id);
    question.remove();
    openers.delete(question.id);
    arrange();
    wasTop && focusBack(opener);
  }

  /* A file that a button brings is saved; the window stays as it is. Only the headers tell it from a page. */
  const isFile = (xhr) => (xhr.getResponseHeader('Content-Disposition') || '').startsWith('attachment');

  document.addEventListener('htmx:beforeSend', (event) => {
    const xhr = event.detail.xhr;
    xhr.addEventListener('readystatechange', () => {
      if (xhr.readyState === XMLHttpRequest.HEADERS_RECEIVED && isFile(xhr)) {
        xhr.responseType = 'blob';
      }
    });
  });

  function save(xhr) {
    const name = /filename\*=UTF-8''([^;]+)/.exec(xhr.getResponseHeader('Content-Disposition'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(xhr.response);
    link.download = decodeURIComponent(name[1]);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), SAVING);
  }

  /* An answer with an error status is shown only where it is one of ours. */
  document.addEventListener('htmx:beforeSwap', (event) => {
    const detail = event.detail;
    if (isFile(detail.xhr)) {
      detail.shouldSwap = false;
      save(detail.xhr);
      return;
    }
    const failed = detail.xhr.getResponseHeader('X-Journal-Show');
    if (failed) {
      detail.shouldSwap = true;
      const problem = detail.requestConfig.elt.closest('[data-window=problem]');
      if (problem) {
        detail.target = problem;
        detail.swapOverride = 'outerHTML';
      }
    }
    const pane = detail.target;
    if (detail.shouldSwap && pane && pane.matches && pane.matches('[data-pane]')) {
      if (!failed && pending.has(pane.id) && !isAction(detail.requestConfig.elt)) {
        /* What was chosen since is not in this answer and would be lost; the next one, on its way, has both. */
        detail.shouldSwap = false;
      } else {
        remember(pane);
      }
    }
  });

  /** Remembers what the answer does not know: what was typed since it was asked for, secrets, how far a table is scrolled. */
  function remember(pane) {
    const snapshot = snapshots.get(pane.id) || { values: new Map(), focused: '' };
    snapshot.typed = [];
    snapshot.secrets = [];
    pane.querySelectorAll('input, textarea').forEach((input) => {
      if (input.matches('[data-secret]')) {
        snapshot.secrets.push({ id: input.id, value: input.value });
      } else if (isKept(input) && snapshot.values.has(input.id) && snapshot.values.get(input.id) !== input.value) {
        snapshot.typed.push({ id: input.id, value: input.value, start: input.selectionStart, end: input.selectionEnd });
      }
    });
    snapshot.scrolled = [...pane.querySelectorAll('[data-scroll]')].map((box) => ({ id: box.id, left: box.scrollLeft }));
    if (pane.contains(document.activeElement)) {
      snapshot.focused = document.activeElement.id;
    }
    snapshots.set(pane.id, snapshot);
  }

  document.addEventListener('htmx:afterSwap', (event) => {
    const pane = event.detail.target && event.detail.target.id && byId(event.detail.target.id);
    document.querySelectorAll('[data-table]').forEach(selectAll);
    if (!pane || !pane.matches('[data-pane]')) {
      return;
    }
    const snapshot = snapshots.get(pane.id);
    if (snapshot && snapshot.typed) {
      snapshot.typed.forEach((typed) => {
        const input = byId(typed.id);
        if (input) {
          input.value = typed.value;
          document.activeElement === input && input.setSelectionRange(typed.start, typed.end);
        }
      });
      if (snapshot.typed.length && !pending.has(pane.id)) {
        change(pane, TYPING_PAUSE);
      }
      if (pane.dataset.keepsSecrets === 'true') {
        snapshot.secrets.forEach((secret) => { if (byId(secret.id)) { byId(secret.id).value = secret.value; } });
      }
      snapshot.scrolled.forEach((box) => { if (byId(box.id)) { byId(box.id).scrollLeft = box.left; } });
    }
    restoreFocus(pane.id);
    showError(pane);
    windows && arrange();
  });

  /** A button that was disabled while its action ran has lost the focus; it gets it back. */
  function restoreFocus(id) {
    const snapshot = snapshots.get(id);
    const pane = byId(id);
    const layer = pane && pane.closest('[data-window]');
    if (!snapshot || !snapshot.focused || !layer || layer !== topLayer() || !lost()) {
      return;
    }
    const element = byId(snapshot.focused);
    element && !element.disabled ? element.focus({ preventScroll: true }) : layer.focus({ preventScroll: true });
  }

  const lost = () => !document.activeElement || document.activeElement.matches('body, [data-window]');

  /** Leads to the first field that a pressed button, or the choice of a file, found wrong. */
  function showError(pane) {
    const wrong = pane.querySelector('[aria-invalid=true]');
    const snapshot = snapshots.get(pane.id);
    const pressed = snapshot && snapshot.focused && byId(snapshot.focused);
    if (wrong && pressed && pressed.matches('[data-action], [data-file]')) {
      wrong.focus();
      (byId(wrong.id + '-error') || wrong).scrollIntoView({ block: 'nearest' });
    }
  }

  /* ---- Messages ---- */

  function dismiss(toast) {
    toast && toast.remove();
  }

  function say(tone, text) {
    const toast = document.createElement('div');
    toast.className = 'toast ' + tone;
    toast.dataset.toast = tone;
    const line = document.createElement('p');
    line.textContent = text;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'close';
    button.dataset.toastClose = '';
    button.setAttribute('aria-label', document.body.dataset.dismiss);
    button.textContent = '×';
    toast.append(line, button);
    messages.append(toast);
  }

  function offline(event) {
    const xhr = event.detail.xhr;
    if (!xhr || !xhr.getResponseHeader('X-Journal-Show')) {
      messages.querySelectorAll('[data-offline]').forEach((toast) => toast.remove());
      say('error', document.body.dataset.offline);
      messages.lastElementChild.dataset.offline = '';
    }
  }

  document.addEventListener('htmx:sendError', offline);
  document.addEventListener('htmx:timeout', offline);
  document.addEventListener('htmx:responseError', offline);

  if (messages) {
    new MutationObserver((changes) => changes.flatMap((change) => [...change.addedNodes]).forEach((toast) => {
      if (!toast.matches || !toast.matches('.toast')) {
        return;
      }
      [...messages.children].slice(0, -3).forEach(dismiss);
      const fades = () => {
        if (toast.matches(':hover, :focus-within')) {
          setTimeout(fades, TOAST_LIFE / 2);
        } else {
          dismiss(toast);
        }
      };
      if (!toast.matches('.error, .warning')) {
        setTimeout(fades, TOAST_LIFE);
      }
    })).observe(messages, { childList: true });
  }

  /* ---- Menu and tabs ---- */

  if (startMenu) {
    startMenu.addEventListener('toggle', (event) => {
      const shown = event.newState === 'open';
      byId('start').setAttribute('aria-expanded', String(shown));
      shown && startMenu.querySelector('a') && startMenu.querySelector('a').focus();
    });
    startMenu.addEventListener('keydown', (event) => {
      const links = [...startMenu.querySelectorAll('a')];
      const at = links.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
      if (to !== undefined && links.length) {
        event.preventDefault();
        links.at(to % links.length).focus();
      }
    });
  }

  let tabbing = false;
  document.addEventListener('keydown', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (!tab || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      return;
    }
    event.preventDefault();
    const tabs = [...tab.parentElement.children];
    const at = tabs.indexOf(tab);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = tabs.at(to % tabs.length);
    next.focus();
    next.click();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[role=tab]:not([data-tab-to])')) {
      tabbing = true;
    }
  });

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      refreshDesktop();
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    if (windows && windows.dataset.opened) {
      open(windows.dataset.opened);
    }
  });
})();
