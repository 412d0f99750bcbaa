import { runTimer } from '../talk/timer';
import { workshopKeys } from '../workshop/workshop-keys';
import { savingWorkbench } from './saving';
import { scaleKeys } from './scale-keys';

const root = document.querySelector<HTMLElement>('[data-workbench]');
if (root) {
  savingWorkbench(root);
  scaleKeys(root);
}
for (const timer of document.querySelectorAll<HTMLElement>('[data-timer]')) runTimer(timer);
const workshop = document.querySelector<HTMLElement>('[data-workshop]');
if (workshop) workshopKeys(workshop);
