// What the keyboard adds. Every page works without this: it only presses what is there to be pressed.
// Keys are found by their place (`event.code`), so that they are the same on Arabic and Turkish layouts.

const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];

const typing = (target) => target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');

function send(selector) {
  const form = one(selector);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}

function follow(selector) {
  const link = one(selector);
  if (link instanceof HTMLAnchorElement) link.click();
}

function stepRow(by) {
  const links = all('[data-rows] .row-link');
  if (links.length === 0) return false;
  const at = links.indexOf(document.activeElement);
  links[Math.max(0, Math.min(links.length - 1, at < 0 ? 0 : at + by))].focus();
  return true;
}

let passage = 0;
function stepPassage(by) {
  const count = all('.passage[id^="story-"]').length;
  if (count === 0) return;
  passage = ((passage - 1 + by + count) % count) + 1;
  for (const mark of all('mark.now')) mark.classList.remove('now');
  for (const side of ['story', 'work']) {
    const number = document.getElementById(`${side}-${passage}`);
    if (!number) continue;
    const pane = number.closest('.pane-text');
    if (pane) pane.scrollTop += number.getBoundingClientRect().top - pane.getBoundingClientRect().top - 48;
    for (const mark of pane?.querySelectorAll(`mark[data-copy="${passage}"]`) ?? []) mark.classList.add('now');
  }
  one('.compare')?.scrollIntoView({ block: 'nearest' });
}

function choose(digit) {
  const radio = one(`[data-digit="${digit}"]`);
  if (!(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
  const reason = one('[data-chooser] textarea');
  if (radio.dataset.reason && reason) reason.focus();
  else radio.focus();
}

async function help() {
  let dialog = one('dialog');
  if (!dialog) {
    const answer = await fetch('/keys');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const map = page.querySelector('.key-map');
    if (!map) return;
    dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', map.querySelector('h1')?.textContent ?? '');
    dialog.append(document.adoptNode(map));
    document.body.append(dialog);
  }
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

const ACTIONS = {
  KeyJ: () => stepRow(1) || follow('[data-keys="next-flag"]'),
  KeyK: () => stepRow(-1),
  KeyN: () => stepPassage(1),
  KeyP: () => stepPassage(-1),
  KeyU: () => send('[data-keys="undo"]'),
  KeyC: () => send('[data-keys="claim"], [data-keys="release"]'),
  KeyE: () => {
    const more = one('[data-keys="more"]')?.closest('details');
    if (!more) return;
    more.open = true;
    more.querySelector('input:not([type=hidden]), textarea')?.focus();
  },
  KeyQ: () => follow('[data-keys="queue"]'),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.code === 'Escape' && typing(event.target)) return event.target.blur();
  if (typing(event.target)) return;
  if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) {
    event.preventDefault();
    return void help();
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit && !event.shiftKey) return choose(digit);
  const action = event.shiftKey ? undefined : ACTIONS[event.code];
  if (action) {
    event.preventDefault();
    action();
  }
});

for (const link of all('[data-keys="help"]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    help();
  });
}
for (const button of all('[data-step]'))
  button.addEventListener('click', () => stepPassage(Number(button.dataset.step)));
for (const steps of all('[data-steps]')) steps.hidden = false;

// A claim is kept alive while somebody works on the page, well before its quarter of an hour is over.
const HEARTBEAT_MS = 5 * 60_000;
const release = one('form[data-keys="release"]');
if (release instanceof HTMLFormElement) {
  setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    fetch(release.action.replace(/release$/, 'heartbeat'), {
      method: 'POST',
      body: new URLSearchParams(new FormData(release)),
    });
  }, HEARTBEAT_MS);
}
