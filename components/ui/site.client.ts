import { walkHeatmap } from '../heatmap/arrow-keys';
import { copyOnClick } from './copy-on-click';

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

function currentTheme(): string {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return root.dataset.theme ?? system;
}

const theme = stored();
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
root.classList.add('js');

document.addEventListener('DOMContentLoaded', () => {
  document.querySelector<HTMLElement>('[data-autofocus]')?.focus();
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

document.addEventListener('keydown', walkHeatmap);

addEventListener('storage', ({ key: changed, newValue }) => {
  if (changed === key && newValue) root.dataset.theme = newValue;
});

// Without its script the questionnaire must show all questions at once, as without JavaScript.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) root.classList.remove('js');
  },
  true,
);
