import { Wizard } from './wizard';

const root = document.querySelector<HTMLElement>('[data-wizard]');
const form = root?.querySelector('form');
if (root && form) {
  new Wizard(root, form, (address) => location.assign(address));
  root.dataset.ready = '';
}
