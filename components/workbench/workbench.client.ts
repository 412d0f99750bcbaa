import { savingWorkbench } from './saving';
import { scaleKeys } from './scale-keys';

const root = document.querySelector<HTMLElement>('[data-workbench]');
if (root) {
  savingWorkbench(root);
  scaleKeys(root);
}
