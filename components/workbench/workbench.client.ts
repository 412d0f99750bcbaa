import { savingWorkbench } from './saving';

const root = document.querySelector<HTMLElement>('[data-workbench]');
if (root) savingWorkbench(root);
