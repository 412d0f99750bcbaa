import { walkHeatmap } from '../heatmap/arrow-keys';
import { addElapsed } from '../wizard/elapsed';
import { tidyShelves } from '../wizard/shelf-age';
import { copyOnClick } from './copy-on-click';
import { showCurrentTab } from './show-current-tab';

const root = document.documentElement;
const key = 'theme';

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(theme: string) {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still switches for this page.
  }
}

function forget() {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Then there is nothing to forget.
  }
}

function currentTheme(): string {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return root.dataset.theme ?? system;
}

const theme = stored();
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
root.classList.add('js');
tidyShelves();

document.addEventListener('DOMContentLoaded', () => {
  showCurrentTab();
  document.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  // Without its script the questionnaire must show all questions at once, as without JavaScript.
  if (document.querySelector('[data-wizard]:not([data-ready])')) root.classList.remove('js');
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-theme-toggle]')) {
    const next = currentTheme() === 'dark' ? 'light' : 'dark';
    root.dataset.theme = next;
    remember(next);
  }
  const copying = target?.closest<HTMLElement>('[data-copy]');
  if (copying) void copyOnClick(copying);
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
    if (!target || !menu.contains(target)) menu.open = false;
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

let sent: { form: EventTarget | null; at: number } = { form: null, at: 0 };

addEventListener('submit', (event) => {
  const { target, timeStamp, defaultPrevented } = event;
  if (!(target instanceof HTMLFormElement) || defaultPrevented) return;
  const isSecondOfDouble = sent.form === target && timeStamp - sent.at < 1_000;
  if (isSecondOfDouble) return event.preventDefault();
  sent = { form: target, at: timeStamp };
  // The header that says the same is heeded on encrypted connections only.
  if (target.hasAttribute('data-forget')) forget();
  if (target.dataset.elapsed) addElapsed(target, target.dataset.elapsed);
});
document.addEventListener('keydown', walkHeatmap);

addEventListener('storage', ({ key: changed, newValue }) => {
  if (changed === key && newValue) root.dataset.theme = newValue;
});
