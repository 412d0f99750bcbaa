import { Wizard } from './wizard';

const root = document.querySelector<HTMLElement>('[data-wizard]');
const form = root?.querySelector('form');
try {
  if (root && form) new Wizard(root, form, (address) => location.assign(address));
} catch (error) {
  // Without the class the page shows everything and works as a form.
  document.documentElement.classList.remove('js');
  throw error;
}
