import { forgetForm, keepForm } from './kept-form';

const form = document.querySelector<HTMLFormElement>('[data-customers]');
const sent = document.querySelector<HTMLElement>('[data-customers-sent]')?.dataset.customersSent;

if (sent) forgetForm(sent);
if (form?.dataset.customers) {
  keepForm(form, form.dataset.customers);
  const warning = form.querySelector<HTMLElement>('[data-offline]');
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    if (warning) warning.hidden = false;
  });
  addEventListener('online', () => {
    if (warning) warning.hidden = true;
  });
}
