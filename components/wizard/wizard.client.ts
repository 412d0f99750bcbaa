import { noteBeginning } from './elapsed';
import { Wizard } from './wizard';

const root = document.querySelector<HTMLElement>('[data-wizard]');
const form = root?.querySelector('form');
if (root && form) {
  new Wizard(root, form, (address) => location.assign(address));
  root.dataset.ready = '';
  const answered = root.querySelector<HTMLElement>('[data-answered]')?.dataset.answered;
  if (root.hasAttribute('data-timed')) noteBeginning(root.dataset.save ?? '', answered === '0');
}
