/** Copies the text a `[data-copy]` button names; without a clipboard (plain http) by selecting it. */
export async function copyOnClick(button: HTMLElement) {
  const { copy = '', copied = '', selected = '' } = button.dataset;
  const source = document.getElementById(copy);
  if (!source) return;
  // What is folded away can be copied, but not selected.
  const folded = source.closest('details');
  if (folded && !navigator.clipboard) folded.open = true;
  const isCopied = (await toClipboard(source.textContent ?? '')) || copySelected(source);
  const status = document.querySelector(`[data-copy-status="${copy}"]`);
  if (status) status.textContent = isCopied ? copied : selected;
}

async function toClipboard(text: string) {
  try {
    await navigator.clipboard.writeText(text.trim());
    return true;
  } catch {
    return false;
  }
}

/** Leaves the text selected, so that the keys for copying work when the browser refuses the command. */
function copySelected(source: HTMLElement) {
  getSelection()?.selectAllChildren(source);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
