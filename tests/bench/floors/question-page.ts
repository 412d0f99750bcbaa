interface Question {
  readonly id: string;
  readonly stem: string;
  readonly anchors: readonly string[];
}

/** Floor of the question page: the same questions as plain HTML with one inline script, no style sheet, no font. */
export function floorQuestionPage(questions: readonly Question[]): string {
  const field = ({ id, stem, anchors }: Question, index: number) =>
    `<fieldset${index ? ' hidden' : ''}><legend>${stem}</legend>${anchors
      .map(
        (text, value) => `<p><input type="radio" name="${id}" id="${id}-${value}" value="${value}">
        <label for="${id}-${value}">${text}</label>`,
      )
      .join('')}</fieldset>`;
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Boxenstopp</title><form>${questions.map(field).join('')}</form><button type="button">Weiter</button>
<script>${script}</script></html>`;
}

const script = `
const form = document.forms[0];
let revision = 1, at = 0;
form.onchange = ({ target: { name: item, value } }) => {
  const answers = [{ item, value: Number(value), revision: revision++ }];
  const headers = { 'content-type': 'application/json' };
  fetch('/answers', { method: 'POST', keepalive: true, headers, body: JSON.stringify({ answers }) });
};
document.querySelector('button').onclick = () => {
  form.children[at].hidden = true;
  form.children[++at].hidden = false;
};`;
